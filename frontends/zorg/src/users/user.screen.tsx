import { goTo, Loaded, NotFound, Page, useParams, useQuery, useSession, useTranslation } from '@volmacht/platform';
import { Alert, Button, Card, CopyButton, DefinitionGrid, formatDateTime, formatPhone, Row, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { ZorgUserDetailFragment } from '../gql/graphql';
import { ActiveSwitch } from './active-switch.component';
import { mayRemove, RemoveUserDialog } from './remove-user.component';
import { RolesForm } from './roles-form.component';
import { SettingsForm } from './settings-form.component';
import { UserBadge } from './user-parts.component';
import { ZorgUserQuery } from './users.graphql';

function VerificationCode({ code }: { code: string }) {
  const { t } = useTranslation();
  return (
    <Alert tone="info" title={t('users.codeTitle')}>
      <Row>
        <strong>{code}</strong>
        <CopyButton value={code} label={t('users.code')} />
      </Row>
      <p>{t('users.codeText')}</p>
    </Alert>
  );
}

function UserPage({ user }: { user: ZorgUserDetailFragment }) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const [removing, setRemoving] = useState(false);
  const isSelf = viewer?.user.id === user.id;
  return (
    <Page
      title={user.fullName}
      tabTitle={t('users.one')}
      breadcrumb={[{ label: t('users.title'), href: '/zorg/gebruikers' }]}
      badge={<UserBadge status={user.status} />}
      narrow
      action={
        mayRemove(user) && !isSelf ? (
          <Button danger icon="trash" onClick={() => setRemoving(true)}>
            {t('users.remove')}
          </Button>
        ) : undefined
      }
    >
      {user.verificationCode ? <VerificationCode code={user.verificationCode} /> : null}
      <Card title={t('users.details')} icon="user">
        <DefinitionGrid
          items={[
            { label: t('users.initials'), value: user.initials || '–' },
            { label: t('users.name'), value: user.fullName },
            { label: t('users.email'), value: user.email.endsWith('.invalid') ? t('users.notYet') : user.email },
            { label: t('users.mobile'), value: user.mobileNumber ? formatPhone(user.mobileNumber) : t('users.notYet') },
            {
              label: t('users.lastLogin'),
              value: user.lastLoginAt ? formatDateTime(user.lastLoginAt) : t('users.never'),
            },
          ]}
        />
      </Card>
      <RolesForm user={user} />
      <SettingsForm key={user.status} user={user} />
      {isSelf ? null : <ActiveSwitch user={user} />}
      {mayRemove(user) || isSelf ? null : <Text tone="muted">{t('users.removeHow')}</Text>}
      {removing ? (
        <RemoveUserDialog user={user} onDone={() => goTo('/zorg/gebruikers')} onClose={() => setRemoving(false)} />
      ) : null}
    </Page>
  );
}

/** One user: details, verification code, roles per product, newsletter and contact person, 'Actief' (ZO-03 to ZO-09). */
export function UserScreen() {
  const { id = '' } = useParams();
  const query = useQuery(ZorgUserQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="form">
      {({ user }) => (user ? <UserPage key={user.id} user={user} /> : <NotFound />)}
    </Loaded>
  );
}
