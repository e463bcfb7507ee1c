import { Field, Page, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { Alert, Button, Card, Link, Row } from '@volmacht/ui';
import { useState } from 'react';
import type { MemberDetailFragment } from '../gql/graphql';
import { MemberFields } from './member-fields.component';
import { rolesFor } from './member-roles';
import { AddMemberMutation } from './members.graphql';

const EMPTY = { email: '', firstName: '', infix: '', lastName: '', mobileNumber: '', manager: false };

function AddForm({ onAdded }: { onAdded: (member: MemberDetailFragment) => void }) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: EMPTY,
    mutation: AddMemberMutation,
    variables: ({ manager, infix, ...person }) => ({
      input: {
        ...person,
        email: person.email.trim(),
        mobileNumber: person.mobileNumber.trim(),
        infix: infix.trim() || null,
        roles: rolesFor(manager),
      },
    }),
    fields: { 'input.roles': 'manager' },
    onDone: ({ addUser }) => onAdded(addUser),
  });
  return (
    <ServerForm
      form={form}
      submitLabel={t('members.add')}
      secondary={
        <Link appearance="subtle" href="/ondersteuner/leden">
          {t('journey.cancel')}
        </Link>
      }
    >
      <Card>
        <Field.Text
          name="email"
          type="email"
          label={t('members.email')}
          hint={t('members.emailHint')}
          required={t('members.emailRequired')}
        />
        <MemberFields />
        <Field.Checkbox name="manager" label={t('members.manager')} hint={t('members.managerHint')} optional />
      </Card>
    </ServerForm>
  );
}

/** Lid toevoegen: the e-mail address becomes the login name, and the invitation goes to it (MZ-06). */
export function AddMemberScreen() {
  const { t } = useTranslation();
  const [added, setAdded] = useState<MemberDetailFragment>();
  return (
    <Page
      title={t(added ? 'members.added' : 'members.add')}
      intro={added ? undefined : t('members.addIntro')}
      breadcrumb={[{ label: t('members.title'), href: '/ondersteuner/leden' }]}
    >
      {added ? (
        <>
          <Alert tone="success" announce title={t('members.addedWho', { name: added.fullName })}>
            {t('members.addedNext', { email: added.email ?? added.loginName })}
          </Alert>
          <Row>
            <Link appearance="primary" href="/ondersteuner/leden">
              {t('members.toMembers')}
            </Link>
            <Button icon="user-plus" onClick={() => setAdded(undefined)}>
              {t('members.addAnother')}
            </Button>
          </Row>
        </>
      ) : (
        <AddForm onAdded={setAdded} />
      )}
    </Page>
  );
}
