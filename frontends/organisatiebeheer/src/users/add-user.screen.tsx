import { Page, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { Alert, Button, Card, DefinitionGrid, Link, Row } from '@volmacht/ui';
import { useState } from 'react';
import type { UserDetailFragment } from '../gql/graphql';
import { UserFields, userInput } from './user-fields.component';
import { AddUserMutation } from './users.graphql';

function AddForm({ onAdded }: { onAdded: (user: UserDetailFragment) => void }) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: {
      initials: '',
      firstName: '',
      infix: '',
      lastName: '',
      email: '',
      mobileNumber: '',
      uziNumber: '',
    },
    mutation: AddUserMutation,
    variables: (values) => ({
      input: { ...userInput(values), mobileNumber: values.mobileNumber.trim() },
    }),
    onDone: ({ addUser }) => onAdded(addUser),
  });
  return (
    <ServerForm
      form={form}
      submitLabel={t('user.save')}
      secondary={
        <Link appearance="subtle" href="/organisatiebeheer/gebruikers">
          {t('cancel')}
        </Link>
      }
    >
      <UserFields />
    </ServerForm>
  );
}

/** Nieuwe gebruiker: the login name is made from the name; it goes out by mail with the password link (PO-08, PO-09). */
export function AddUserScreen() {
  const { t } = useTranslation();
  const [added, setAdded] = useState<UserDetailFragment>();
  return (
    <Page
      title={t(added ? 'user.added' : 'users.add')}
      intro={added ? undefined : t('user.addIntro')}
      breadcrumb={[{ label: t('users.title'), href: '/organisatiebeheer/gebruikers' }]}
    >
      {added ? (
        <>
          <Alert tone="success" announce title={t('user.saved')}>
            {t('user.addedNext', { email: added.email })}
          </Alert>
          <Card title={t('user.account')} icon="user">
            <DefinitionGrid
              items={[
                { label: t('users.name'), value: added.fullName },
                { label: t('users.loginName'), value: added.loginName },
                { label: t('user.email'), value: added.email },
              ]}
            />
          </Card>
          <Row>
            <Link appearance="primary" href="/organisatiebeheer/gebruikers">
              {t('user.on')}
            </Link>
            <Button icon="user-plus" onClick={() => setAdded(undefined)}>
              {t('user.another')}
            </Button>
          </Row>
        </>
      ) : (
        <AddForm onAdded={setAdded} />
      )}
    </Page>
  );
}
