import { useTranslation } from '@volmacht/platform';
import { Alert } from '@volmacht/ui';

const CODES = [
  'ASSURANCE_TOO_LOW',
  'BROKER_CANCELLED',
  'BROKER_UNKNOWN_ACCOUNT',
  'BROKER_FAILED',
  'BROKER_WRONG_ORGANISATION',
  'BROKER_ALREADY_LINKED',
] as const;

/** What came of a visit to the eHerkenning broker, and what to do now (MZ-04). */
export function BrokerNotice({ code, level }: { code: string | null; level?: string | null }) {
  const { t } = useTranslation();
  const known = CODES.find((candidate) => candidate === code);
  if (!known) return null;
  return (
    <Alert tone={known === 'BROKER_CANCELLED' ? 'info' : 'danger'} title={t(`broker.${known}.title`)} announce>
      {t(`broker.${known}.text`, { level: (level ?? 'EH3').replace('_PLUS', '+') })}
    </Alert>
  );
}
