import { Loaded, NotFound, Page, useParams, useQuery, useTranslation } from '@volmacht/platform';
import { Alert, Link, Row } from '@volmacht/ui';
import { useState } from 'react';
import type { ClientDetailFragment } from '../gql/graphql';
import { CHANGE_FORMS } from './change-forms.component';
import { isChange, type Change } from './changes';
import { ClientQuery } from './clients.graphql';

function ChangePage({ client, change }: { client: ClientDetailFragment; change: Change }) {
  const { t } = useTranslation();
  const [done, setDone] = useState(false);
  const Form = CHANGE_FORMS[change];
  const base = `/ondersteuner/clienten/${client.id}`;
  return (
    <Page
      title={t(done ? `change.${change}.done` : `change.${change}.title`)}
      intro={done ? undefined : t(`change.${change}.intro`, { name: client.fullName })}
      breadcrumb={[
        { label: t('clients.title'), href: '/ondersteuner/clienten' },
        { label: client.fullName, href: base },
      ]}
    >
      {done ? (
        <>
          <Alert tone="success" announce title={t(`change.${change}.done`)}>
            {t(`change.${change}.doneNext`, { name: client.fullName })}
          </Alert>
          <Row>
            <Link appearance="primary" href={base}>
              {t('change.back', { name: client.fullName })}
            </Link>
          </Row>
        </>
      ) : (
        <Form client={client} onDone={() => setDone(true)} />
      )}
    </Page>
  );
}

/** One change on the client's behalf, straight from the quick menu (MZ-17). */
export function ChangeClientScreen() {
  const { id = '', wat = '' } = useParams();
  const query = useQuery(ClientQuery, { variables: { id } });
  if (!isChange(wat)) return <NotFound />;
  return (
    <Loaded query={query} skeleton="form">
      {({ client }) =>
        client ? <ChangePage key={`${client.id} ${wat}`} client={client} change={wat} /> : <NotFound />
      }
    </Loaded>
  );
}
