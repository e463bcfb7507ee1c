import { Loaded, Page, useLanguage, useQuery, useTranslation } from '@volmacht/platform';
import {
  Alert,
  Card,
  DataTable,
  DefinitionGrid,
  EmptyState,
  FilterBar,
  formatDate,
  formatNumber,
  formatPhone,
  Link,
} from '@volmacht/ui';
import type { ReactNode } from 'react';
import type { ContractDetailsQuery as DetailsData } from '../gql/graphql';
import type { Contract } from './contract-roles';
import { ContractDetailsQuery } from './contracts.graphql';
import { ForContract } from './for-contract.component';

type Contact = NonNullable<DetailsData['contract']>['contacts'][number];

function Contacts({ contacts }: { contacts: Contact[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('contract.contacts')} icon="users">
      <DataTable<Contact>
        caption={t('contract.contacts')}
        rows={contacts}
        rowKey={({ name }) => name}
        columns={[
          { id: 'name', header: t('contract.contactName'), cell: ({ name }) => name },
          { id: 'function', header: t('contract.function'), cell: (contact) => contact.function ?? '–' },
          {
            id: 'email',
            header: t('contract.email'),
            cell: ({ email }) => (email ? <Link href={`mailto:${email}`}>{email}</Link> : '–'),
          },
          {
            id: 'phone',
            header: t('contract.phone'),
            cell: ({ phone }) => (phone ? <Link href={`tel:${phone}`}>{formatPhone(phone)}</Link> : '–'),
          },
        ]}
        empty={<EmptyState icon="users" title={t('contract.noContacts')} />}
      />
    </Card>
  );
}

function Details({ contract, picker }: { contract: Contract; picker: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery(ContractDetailsQuery, { variables: { number: contract.number } });
  return (
    <>
      {picker ? <FilterBar>{picker}</FilterBar> : null}
      <Loaded query={query} skeleton="page">
        {({ contract: found }) =>
          found ? (
            <>
              <Card title={found.name} icon="file">
                <DefinitionGrid
                  columns={3}
                  items={[
                    { label: t('contract.number'), value: found.number },
                    { label: t('contract.organisation'), value: found.organisation.name },
                    { label: t('contract.current'), value: formatNumber(found.currentDeelnemers, language) },
                    { label: t('contract.startDate'), value: formatDate(found.startDate) },
                    {
                      label: t('contract.endDate'),
                      value: found.endDate ? formatDate(found.endDate) : t('contract.noEnd'),
                    },
                  ]}
                />
              </Card>
              <Contacts contacts={found.contacts} />
              <Alert tone="info" title={t('contract.change')}>
                <Link href="/collectief/contact">{t('contract.changeNext')}</Link>
              </Alert>
            </>
          ) : (
            <EmptyState icon="file" title={t('contract.none')}>
              {t('contract.noneNext')}
            </EmptyState>
          )
        }
      </Loaded>
    </>
  );
}

/** Contract gegevens: the contract and whom to reach about it; read only (CO-12). */
export function ContractScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('contract.details')} intro={t('contract.intro')}>
      <ForContract action="contract:read">
        {(contract, picker) => <Details key={contract.id} contract={contract} picker={picker} />}
      </ForContract>
    </Page>
  );
}
