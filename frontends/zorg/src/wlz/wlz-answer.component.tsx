import { useTranslation } from '@volmacht/platform';
import { Alert, Card, DefinitionGrid, formatDate, formatDateTime, type AlertProps } from '@volmacht/ui';
import type { WlzAnswerFragment, WlzOutcome } from '../gql/graphql';

const TONES: Record<WlzOutcome, AlertProps['tone']> = {
  INDICATIE: 'success',
  GEEN_INDICATIE: 'info',
  ONBEKEND: 'warning',
  STORING: 'danger',
};

/** What was asked, as far as the answer repeats it: never the whole number. */
export interface AskedQuestion {
  maskedBsn: string;
  on: string;
  caseNumber: string;
}

/** The answer in words: yes, no, not known, or no answer; the last two are never told as 'no' (ZO-10). */
export function WlzAnswer({ answer, asked }: { answer: WlzAnswerFragment; asked: AskedQuestion }) {
  const { t } = useTranslation();
  const { outcome } = answer;
  const day = formatDate(asked.on);
  const known = outcome === 'INDICATIE';
  return (
    <>
      <Alert tone={TONES[outcome]} announce title={t(`wlz.outcome.${outcome}.title`, { day })}>
        {t(`wlz.outcome.${outcome}.text`)}
      </Alert>
      <Card title={t('wlz.answer')} icon="clipboard">
        <DefinitionGrid
          items={[
            { label: t('wlz.bsn'), value: asked.maskedBsn },
            { label: t('wlz.on'), value: day },
            { label: t('wlz.caseNumber'), value: asked.caseNumber },
            ...(known && answer.validFrom ? [{ label: t('wlz.validFrom'), value: formatDate(answer.validFrom) }] : []),
            ...(known
              ? [
                  {
                    label: t('wlz.validUntil'),
                    value: answer.validUntil ? formatDate(answer.validUntil) : t('wlz.noEnd'),
                  },
                ]
              : []),
            ...(answer.registerDate ? [{ label: t('wlz.registerDate'), value: formatDate(answer.registerDate) }] : []),
            { label: t('wlz.checkedAt'), value: formatDateTime(answer.checkedAt) },
            { label: t('wlz.reference'), value: answer.id },
          ]}
        />
      </Card>
    </>
  );
}
