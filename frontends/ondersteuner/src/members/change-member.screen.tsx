import {
  Field,
  Loaded,
  NotFound,
  Page,
  ServerForm,
  useParams,
  useQuery,
  useServerForm,
  useTranslation,
} from '@volmacht/platform';
import { Alert, Card, formatPhone, Link } from '@volmacht/ui';
import { useState } from 'react';
import type { MemberDetailFragment } from '../gql/graphql';
import { MemberFields } from './member-fields.component';
import { rolesFor } from './member-roles';
import { MemberQuery, SetMemberRolesMutation, UpdateMemberMutation } from './members.graphql';

interface FormProps {
  member: MemberDetailFragment;
}

/** Beside the button that saved, where the eye is. */
function Saved({ children }: { children: string | undefined }) {
  return children ? <Alert tone="success" announce title={children} /> : null;
}

function DataForm({ member }: FormProps) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState<string>();
  const form = useServerForm({
    defaultValues: {
      email: member.email ?? '',
      firstName: member.firstName,
      infix: member.infix ?? '',
      lastName: member.lastName,
      mobileNumber: formatPhone(member.mobileNumber),
    },
    mutation: UpdateMemberMutation,
    variables: (values) => ({
      input: {
        id: member.id,
        firstName: values.firstName,
        infix: values.infix.trim(),
        lastName: values.lastName,
        mobileNumber: values.mobileNumber.trim(),
        ...(values.email.trim() === (member.email ?? '') ? {} : { email: values.email.trim() }),
      },
    }),
    onDone: () => setSaved(t('members.dataSaved')),
    onFail: () => setSaved(undefined),
  });
  return (
    <ServerForm form={form} submitLabel={t('members.saveData')}>
      <Card title={t('members.details')}>
        <Field.Text
          name="email"
          type="email"
          label={t('members.email')}
          hint={t('members.emailChangeHint')}
          required={t('members.emailRequired')}
        />
        <MemberFields />
      </Card>
      <Saved>{saved}</Saved>
    </ServerForm>
  );
}

function RolesForm({ member }: FormProps) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState<string>();
  const form = useServerForm({
    defaultValues: { manager: member.roles.some(({ code }) => code === 'GEBRUIKERSBEHEERDER') },
    mutation: SetMemberRolesMutation,
    variables: ({ manager }) => ({ userId: member.id, roles: rolesFor(manager, member) }),
    fields: { roles: 'manager', 'input.roles': 'manager' },
    onDone: () => setSaved(t('members.rolesSaved')),
    onFail: () => setSaved(undefined),
  });
  return (
    <ServerForm form={form} submitLabel={t('members.saveRoles')}>
      <Card title={t('members.roles')}>
        <Field.Checkbox name="manager" label={t('members.manager')} hint={t('members.managerHint')} optional />
      </Card>
      <Saved>{saved}</Saved>
    </ServerForm>
  );
}

function ChangePage({ member }: { member: MemberDetailFragment }) {
  const { t } = useTranslation();
  const back = `/ondersteuner/leden/${member.id}`;
  return (
    <Page
      title={t('members.changeTitle', { name: member.fullName })}
      breadcrumb={[
        { label: t('members.title'), href: '/ondersteuner/leden' },
        { label: member.fullName, href: back },
      ]}
    >
      <DataForm member={member} />
      <RolesForm member={member} />
      <p>
        <Link href={back}>{t('members.backToMember', { name: member.fullName })}</Link>
      </p>
    </Page>
  );
}

/** Changes a member's data and roles; the last or own beheer role goes through klantenservice (MZ-06, MZ-19). */
export function ChangeMemberScreen() {
  const { id = '' } = useParams();
  const query = useQuery(MemberQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="form">
      {({ user }) => (user && user.status !== 'REMOVED' ? <ChangePage key={user.id} member={user} /> : <NotFound />)}
    </Loaded>
  );
}
