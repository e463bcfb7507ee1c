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

interface BrokerNoticeProps {
  code: string | null;
  level?: string | null;
  /** The portal knows no passwords: who has no account linked needs an invitation. */
  withoutPassword?: boolean;
}

/** What came of a visit to the eHerkenning broker, and what to do now (MZ-04, CO-01). */
export function BrokerNotice({ code, level, withoutPassword = false }: BrokerNoticeProps) {
  const { t } = useTranslation();
  const known = CODES.find((candidate) => candidate === code);
  if (!known) return null;
  return (
    <Alert tone={known === 'BROKER_CANCELLED' ? 'info' : 'danger'} title={t(`broker.${known}.title`)} announce>
      {t(`broker.${known}.${withoutPassword && known === 'BROKER_UNKNOWN_ACCOUNT' ? 'textInvited' : 'text'}`, {
        level: (level ?? 'EH3').replace('_PLUS', '+'),
      })}
    </Alert>
  );
}
