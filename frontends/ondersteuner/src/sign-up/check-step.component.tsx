import { useLanguage, useTranslation, type UploadedFile } from '@volmacht/platform';
import { Button, Card, DefinitionGrid, formatFileSize, formatLongDate } from '@volmacht/ui';
import { MatchCard } from './kind-step.component';
import type { Match } from './look-up.hook';

interface CheckCardsProps {
  match: Match;
  values: { kind: string; startDate: string; decree: UploadedFile | null };
  onChange: (step: number) => void;
}

/** Step 4: all that will be sent, each with a way to change it. */
export function CheckCards({ match, values, onChange }: CheckCardsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const change = (step: number, what: string) => (
    <Button
      appearance="subtle"
      icon="pencil"
      aria-label={t('journey.changeWhat', { what })}
      onClick={() => onChange(step)}
    >
      {t('journey.change')}
    </Button>
  );
  return (
    <>
      <MatchCard match={match} action={change(0, t('signUp.found'))} />
      <Card title={t('signUp.steps.kind')} icon="scale" action={change(1, t('signUp.steps.kind'))}>
        <DefinitionGrid
          items={[
            { label: t('signUp.kind'), value: t(`kind.${values.kind}`) },
            { label: t('signUp.startDate'), value: formatLongDate(values.startDate, language) },
          ]}
        />
      </Card>
      <Card title={t('signUp.steps.decree')} icon="file" action={change(2, t('signUp.steps.decree'))}>
        <DefinitionGrid
          items={[
            { label: t('journey.file'), value: values.decree?.name },
            { label: t('journey.size'), value: values.decree ? formatFileSize(values.decree.size, language) : '' },
          ]}
        />
      </Card>
    </>
  );
}
