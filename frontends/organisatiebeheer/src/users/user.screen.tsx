import {
  ConfirmAction,
  Loaded,
  NotFound,
  Page,
  ServerForm,
  toApiError,
  useMutation,
  useParams,
  useQuery,
  useServerForm,
  useTranslation,
} from '@volmacht/platform';
import { Alert, Button, Card, DefinitionGrid, formatDateTime, formatPhone, Link, Row } from '@volmacht/ui';
import { useState } from 'react';
import type { UserDetailFragment } from '../gql/graphql';
import { UserBadge } from './user-badge.component';
import { UserFields, userInput } from './user-fields.component';
import { RemoveUserMutation, ResendInvitationMutation, UpdateUserMutation, UserQuery } from './users.graphql';

const LIST = '/organisatiebeheer/gebruikers';

function ChangeForm({ user }: { user: UserDetailFragment }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState(false);
  const form = useServerForm({
    defaultValues: {
      initials: user.initials ?? '',
      firstName: user.firstName,
      infix: user.infix ?? '',
      lastName: user.lastName,
      email: user.email,
      mobileNumber: user.mobileNumber ?? '',
      uziNumber: user.uziNumber ?? '',
    },
    mutation: UpdateUserMutation,
    variables: (values) => {
      const { infix, uziNumber, ...rest } = userInput(values);
      // An empty text takes away what was there.
      const mobile = values.mobileNumber.trim();
      return {
        input: {
          id: user.id,
          ...rest,
          infix: infix ?? '',
          uziNumber: uziNumber ?? '',
          ...(mobile === (user.mobileNumber ?? '') ? {} : { mobileNumber: mobile }),
        },
      };
    },
    onDone: () => setSaved(true),
    onFail: () => setSaved(false),
  });
  return (
    <>
      {saved ? <Alert tone="success" announce title={t('user.saved')} /> : null}
      <ServerForm
        form={form}
        submitLabel={t('user.save')}
        secondary={
          <Link appearance="subtle" href={LIST}>
            {t('user.back')}
          </Link>
        }
      >
        <UserFields />
      </ServerForm>
    </>
  );
}

function Resend({ user }: { user: UserDetailFragment }) {
  const { t } = useTranslation();
  const [resend, { loading }] = useMutation(ResendInvitationMutation);
  const [result, setResult] = useState<{ tone: 'success' | 'danger'; text: string }>();
  const send = async () => {
    try {
      await resend({ variables: { userId: user.id } });
      setResult({ tone: 'success', text: t('user.resent', { email: user.email }) });
    } catch (error) {
      const { message } = toApiError(error);
      setResult({ tone: 'danger', text: message || t('platform.failed.title') });
    }
  };
  return (
    <>
      <Row>
        <Button icon="send" busy={loading} onClick={() => void send()}>
          {t('user.resend')}
        </Button>
      </Row>
      {result ? (
        <Alert tone={result.tone} announce>
          {result.text}
        </Alert>
      ) : null}
    </>
  );
}

function UserPage({ user, onRemoved }: { user: UserDetailFragment; onRemoved: () => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [removed, setRemoved] = useState(false);
  const [remove] = useMutation(RemoveUserMutation);
  const gone = user.status === 'REMOVED';
  const over = gone || user.status === 'EXPIRED';
  return (
    <Page
      title={user.fullName}
      tabTitle={t('user.title')}
      breadcrumb={[{ label: t('users.title'), href: LIST }]}
      badge={<UserBadge status={user.status} />}
      action={
        gone ? null : (
          <Button danger icon="user-minus" onClick={() => setAsking(true)}>
            {t('user.remove')}
          </Button>
        )
      }
    >
      {removed ? (
        <Alert tone="success" announce title={t('user.removed')}>
          <Link href={LIST}>{t('user.toList')}</Link>
        </Alert>
      ) : null}
      {user.status === 'EXPIRED' ? (
        <Alert tone="warning" title={t('user.expired')}>
          {t('user.expiredNext')}
        </Alert>
      ) : null}
      <Card title={t('user.account')} icon="lock">
        <DefinitionGrid
          items={[
            { label: t('users.loginName'), value: user.loginName },
            {
              label: t('users.lastLogin'),
              value: user.lastLoginAt ? formatDateTime(user.lastLoginAt) : t('users.never'),
            },
            { label: t('user.mobile'), value: formatPhone(user.mobileNumber) },
            { label: t('users.remark'), value: user.remark },
          ]}
        />
        {user.status === 'INVITED' ? <Resend user={user} /> : null}
      </Card>
      {over ? null : <ChangeForm user={user} />}
      {asking ? (
        <ConfirmAction
          title={t('user.removeTitle', { name: user.fullName })}
          consequences={[t('user.removeNow'), t('user.removeStays')]}
          confirmLabel={t('user.remove')}
          danger
          text={{ name: 'reason', label: t('user.reason'), required: t('user.reasonRequired') }}
          onConfirm={async (reason) => {
            await remove({ variables: { id: user.id, reason } });
            setAsking(false);
            setRemoved(true);
            onRemoved();
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Page>
  );
}

/** One user: change the data, or delete after a question and with a reason (PO-10). */
export function UserScreen() {
  const { id = '' } = useParams();
  const query = useQuery(UserQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="form">
      {({ user }) =>
        user ? <UserPage key={user.id} user={user} onRemoved={() => void query.refetch()} /> : <NotFound />
      }
    </Loaded>
  );
}
