import { Loaded, NotFound, Page, useCan, useLanguage, useParams, useQuery, useTranslation } from '@volmacht/platform';
import {
  Alert,
  Button,
  Card,
  Columns,
  DataTable,
  dateInNetherlands,
  DefinitionGrid,
  addressLines,
  formatAmount,
  formatDate,
  formatIban,
  formatLongDate,
  Link,
  Row,
  Stack,
  StatusBadge,
  Timeline,
} from '@volmacht/ui';
import { useState } from 'react';
import { contractName } from '../contracts/contract-roles';
import type { DeelnemerQuery as DeelnemerData, DeelnemerRowFragment } from '../gql/graphql';
import { Bsn } from './bsn.component';
import { DeelnemerQuery } from './deelnemers.graphql';
import { EndDialog } from './end-dialog.component';

type Deelnemer = NonNullable<DeelnemerData['deelnemer']>;

/** Whether somebody takes part today. */
function StayBadge({ stay: { startDate, endDate } }: { stay: DeelnemerRowFragment }) {
  const { t } = useTranslation();
  const today = dateInNetherlands(new Date());
  if (startDate > today) return <StatusBadge tone="active">{t('stay.planned')}</StatusBadge>;
  if (endDate && endDate < today) return <StatusBadge tone="neutral">{t('stay.ended')}</StatusBadge>;
  if (endDate) return <StatusBadge tone="warning">{t('stay.ending')}</StatusBadge>;
  return <StatusBadge tone="success">{t('stay.current')}</StatusBadge>;
}

function Household({ deelnemer }: { deelnemer: Deelnemer }) {
  const { t } = useTranslation();
  return (
    <Card title={t('deelnemer.household')} icon="users">
      <DataTable<DeelnemerRowFragment>
        caption={t('deelnemer.household')}
        rows={deelnemer.household}
        rowKey={({ id }) => id}
        rowHref={({ id }) => (id === deelnemer.id ? undefined : `/collectief/deelnemers/${id}`)}
        columns={[
          { id: 'name', header: t('deelnemer.name'), cell: ({ fullName }) => fullName },
          { id: 'role', header: t('deelnemer.role'), cell: ({ householdRole }) => t(`householdRole.${householdRole}`) },
          { id: 'birth', header: t('deelnemer.birthDate'), cell: ({ birthDate }) => formatDate(birthDate) },
          { id: 'stay', header: t('deelnemer.status'), cell: (member) => <StayBadge stay={member} /> },
        ]}
      />
    </Card>
  );
}

function DeelnemerPage({ deelnemer, onChanged }: { deelnemer: Deelnemer; onChanged: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayManage = useCan('deelnemer:manage');
  const [ending, setEnding] = useState(false);
  const [ended, setEnded] = useState<string>();
  const over = deelnemer.endDate !== null && deelnemer.endDate < dateInNetherlands(new Date());
  const { insurance } = deelnemer;
  return (
    <Page
      title={deelnemer.fullName}
      tabTitle={t('deelnemer.title')}
      breadcrumb={[{ label: t('deelnemers.title'), href: '/collectief/deelnemers' }]}
      badge={<StayBadge stay={deelnemer} />}
      action={
        mayManage && !over ? (
          <Row>
            <Link appearance="secondary" icon="user-plus" href={`/collectief/deelnemers/${deelnemer.id}/bijschrijven`}>
              {t('family.title')}
            </Link>
            <Button danger icon="user-minus" onClick={() => setEnding(true)}>
              {t(deelnemer.endDate ? 'end.change' : 'end.verb')}
            </Button>
          </Row>
        ) : null
      }
    >
      {ended ? (
        <Alert tone="success" announce title={t('end.done', { name: deelnemer.fullName })}>
          {t('end.doneNext', { date: formatLongDate(ended, language) })}
        </Alert>
      ) : null}
      <Columns count={2}>
        <Card title={t('deelnemer.person')} icon="user">
          <DefinitionGrid
            items={[
              {
                label: t('deelnemer.bsnShort'),
                value: <Bsn deelnemerId={deelnemer.id} masked={deelnemer.maskedBsn} />,
              },
              { label: t('deelnemer.relatienummer'), value: deelnemer.relatienummer },
              { label: t('deelnemer.birthDate'), value: formatDate(deelnemer.birthDate) },
              { label: t('deelnemer.gender'), value: t(`gender.${deelnemer.gender}`) },
              {
                label: t('deelnemer.address'),
                value: (
                  <Stack gap={1}>
                    {addressLines(deelnemer.address).map((line) => (
                      <span key={line}>{line}</span>
                    ))}
                  </Stack>
                ),
              },
            ]}
          />
        </Card>
        <Card title={t('deelnemer.stay')} icon="calendar">
          <DefinitionGrid
            items={[
              { label: t('contract.title'), value: contractName(deelnemer.contract) },
              { label: t('deelnemer.role'), value: t(`householdRole.${deelnemer.householdRole}`) },
              { label: t('deelnemer.startDate'), value: formatDate(deelnemer.startDate) },
              {
                label: t('deelnemer.endDate'),
                value: deelnemer.endDate ? formatDate(deelnemer.endDate) : t('deelnemer.noEnd'),
              },
              ...(deelnemer.endReason
                ? [{ label: t('end.reason'), value: t(`endReason.${deelnemer.endReason}`) }]
                : []),
            ]}
          />
        </Card>
        <Card title={t('deelnemer.insurance')} icon="shield">
          {insurance ? (
            <DefinitionGrid
              items={[
                { label: t('deelnemer.product'), value: insurance.name },
                { label: t('deelnemer.premium'), value: formatAmount(insurance.monthlyPremium, language) },
                {
                  label: t('deelnemer.paymentMethod'),
                  value: deelnemer.paymentMethod ? t(`paymentMethod.${deelnemer.paymentMethod}`) : null,
                },
                { label: t('deelnemer.iban'), value: formatIban(deelnemer.premiumIban) },
              ]}
            />
          ) : (
            <p>{t('deelnemer.insuredElsewhere')}</p>
          )}
        </Card>
        <Card title={t('deelnemer.happened')} icon="history">
          <Timeline
            events={[
              ...(deelnemer.endDate
                ? [
                    {
                      id: 'end',
                      at: deelnemer.endDate,
                      icon: 'user-minus' as const,
                      title: t(over ? 'deelnemer.left' : 'deelnemer.leaves'),
                    },
                  ]
                : []),
              { id: 'start', at: deelnemer.startDate, icon: 'user-plus' as const, title: t('deelnemer.began') },
            ]}
          />
        </Card>
      </Columns>
      <Household deelnemer={deelnemer} />
      {ending ? (
        <EndDialog
          deelnemer={deelnemer}
          onClose={() => setEnding(false)}
          onDone={({ endDate }) => {
            setEnding(false);
            setEnded(endDate ?? undefined);
            onChanged();
          }}
        />
      ) : null}
    </Page>
  );
}

/** One deelnemer: who it is, the stay, the household and the insurance (CO-03). */
export function DeelnemerScreen() {
  const { id = '' } = useParams();
  const query = useQuery(DeelnemerQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="page">
      {({ deelnemer }) =>
        deelnemer ? (
          <DeelnemerPage key={deelnemer.id} deelnemer={deelnemer} onChanged={() => void query.refetch()} />
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
