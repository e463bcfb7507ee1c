import { useCan, useLanguage, useTranslation } from '@volmacht/platform';
import {
  addressLines,
  Card,
  DefinitionGrid,
  formatAmount,
  formatDate,
  formatIban,
  formatPhone,
  Link,
  StatusBadge,
} from '@volmacht/ui';
import type { ReactNode } from 'react';
import type { ClientDetailFragment } from '../gql/graphql';
import { Bsn } from './bsn.component';
import type { Change } from './changes';

interface ClientCardProps {
  client: ClientDetailFragment;
}

/** The link to one of the changes of the quick menu; absent for who may not change. */
function ChangeLink({ client, change }: ClientCardProps & { change: Change }) {
  const { t } = useTranslation();
  if (!useCan('client:update')) return null;
  return (
    <Link
      icon="pencil"
      href={`/ondersteuner/clienten/${client.id}/wijzigen/${change}`}
      aria-label={t('journey.changeWhat', { what: t(`change.${change}.title`) })}
    >
      {t('journey.change')}
    </Link>
  );
}

/** Who it is. */
export function PersonCard({ client }: ClientCardProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('client.person')} icon="user">
      <DefinitionGrid
        items={[
          { label: t('signUp.birthDate'), value: formatDate(client.birthDate) },
          { label: t('signUp.bsnShort'), value: <Bsn clientId={client.id} masked={client.maskedBsn} /> },
          { label: t('signUp.insurer'), value: t(`insurer.${client.insurer}`) },
          { label: t('signUp.insuredNumber'), value: client.insuredNumber },
        ]}
      />
    </Card>
  );
}

/** Debiteurgegevens: how the premium is paid, from where and to where (MZ-15). */
export function DebtorCard({ client }: ClientCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { debtor } = client;
  return (
    <Card title={t('client.debtor')} icon="wallet">
      <DefinitionGrid
        items={[
          { label: t('client.debtorNumber'), value: debtor.debtorNumber },
          { label: t('client.outstanding'), value: formatAmount(debtor.outstandingAmount, language) },
          {
            label: t('client.paymentMethod'),
            value: t(`paymentMethod.${debtor.paymentMethod}`),
            action: <ChangeLink client={client} change="betaalwijze" />,
          },
          {
            label: t('client.premiumIban'),
            value: formatIban(debtor.premiumIban),
            action: <ChangeLink client={client} change="rekeningnummers" />,
          },
          { label: t('client.claimsIban'), value: formatIban(debtor.claimsIban) },
        ]}
      />
    </Card>
  );
}

/** Where letters go, and how (MZ-15). */
export function AddressCard({ client }: ClientCardProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('client.addressCard')} icon="home">
      <DefinitionGrid
        items={[
          {
            label: t('client.address'),
            value: <Lines lines={addressLines(client.address)} />,
            action: <ChangeLink client={client} change="adres" />,
          },
          {
            label: t('client.correspondence'),
            value: t(`channel.${client.correspondenceChannel}`),
            action: <ChangeLink client={client} change="correspondentie" />,
          },
          { label: t('client.email'), value: client.email, action: <ChangeLink client={client} change="contact" /> },
          { label: t('client.phone'), value: formatPhone(client.phone) },
        ]}
      />
    </Card>
  );
}

function Lines({ lines }: { lines: string[] }): ReactNode {
  return (
    <span>
      {lines.map((line) => (
        <span key={line}>
          {line}
          <br />
        </span>
      ))}
    </span>
  );
}

/** Bronheffing: premium taken at source by order of the CAK (MZ-15). */
export function BronheffingCard({ client: { bronheffing } }: ClientCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Card title={t('client.bronheffing')} icon="scale">
      {bronheffing.active ? (
        <DefinitionGrid
          items={[
            { label: t('client.since'), value: formatDate(bronheffing.since) },
            { label: t('client.perMonth'), value: formatAmount(bronheffing.monthlyAmount, language) },
          ]}
        />
      ) : (
        <p>{t('client.noBronheffing')}</p>
      )}
    </Card>
  );
}

/** GBER: paying the own risk in instalments. */
export function GberCard({ client }: ClientCardProps) {
  const { t } = useTranslation();
  const { gber } = client;
  return (
    <Card title={t('client.gber')} icon="calendar" action={<ChangeLink client={client} change="gber" />}>
      {gber.active ? (
        <DefinitionGrid
          items={[
            { label: t('client.instalments'), value: t('client.instalmentsCount', { count: gber.instalments ?? 0 }) },
            { label: t('client.since'), value: formatDate(gber.since) },
          ]}
        />
      ) : gber.stoppedOn ? (
        <DefinitionGrid
          items={[
            { label: t('client.stoppedOn'), value: formatDate(gber.stoppedOn) },
            { label: t('client.stopReason'), value: gber.stopReason },
          ]}
        />
      ) : (
        <p>{t('client.noGber')}</p>
      )}
    </Card>
  );
}

/** Periode ondersteuning: which measure, from when, until when (MZ-15). */
export function PeriodCard({ client: { bewind } }: ClientCardProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('client.period')} icon="clock">
      <DefinitionGrid
        items={[
          { label: t('signUp.kind'), value: t(`kind.${bewind.kind}`) },
          { label: t('client.status'), value: <PeriodBadge status={bewind.status} /> },
          { label: t('signUp.startDate'), value: formatDate(bewind.startDate) },
          { label: t('clients.endDate'), value: bewind.endDate ? formatDate(bewind.endDate) : t('clients.noEnd') },
        ]}
      />
    </Card>
  );
}

function PeriodBadge({ status }: { status: ClientDetailFragment['bewind']['status'] }) {
  const { t } = useTranslation();
  return <StatusBadge tone={status === 'ENDING' ? 'warning' : 'success'}>{t(`bewindStatus.${status}`)}</StatusBadge>;
}
