import { Field, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { Button, dateInNetherlands, ModalDialog } from '@volmacht/ui';
import type { DeelnemerRowFragment, EndReason } from '../gql/graphql';
import { EndDeelnemerMutation } from './deelnemers.graphql';

const REASONS: readonly EndReason[] = ['EINDE_COLLECTIVITEIT', 'OVERLEDEN'];

interface EndDialogProps {
  deelnemer: DeelnemerRowFragment;
  onClose: () => void;
  onDone: (ended: DeelnemerRowFragment) => void;
}

/** Afmelden: until and including which day, and why; what follows is said before it is done (CO-04). */
export function EndDialog({ deelnemer, onClose, onDone }: EndDialogProps) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: {
      endDate: deelnemer.endDate ?? dateInNetherlands(new Date()),
      reason: deelnemer.endReason ?? 'EINDE_COLLECTIVITEIT',
      wholeHousehold: false,
    },
    mutation: EndDeelnemerMutation,
    variables: (values) => ({ input: { deelnemerId: deelnemer.id, ...values } }),
    onDone: ({ endDeelnemer }) => onDone(endDeelnemer),
  });
  const afterStart = (value: string) => (value < deelnemer.startDate ? t('end.beforeStart') : undefined);
  return (
    <ModalDialog open title={t('end.title', { name: deelnemer.fullName })} onClose={onClose} urgent>
      <p>{t('end.consequences', { contract: deelnemer.contract.number })}</p>
      <ServerForm
        form={form}
        danger
        submitLabel={t('end.verb')}
        secondary={
          <Button appearance="subtle" onClick={onClose}>
            {t('journey.cancel')}
          </Button>
        }
      >
        <Field.Date
          name="endDate"
          label={t('end.endDate')}
          hint={t('end.endDateHint')}
          required={t('end.endDateRequired')}
          check={afterStart}
        />
        <Field.Radio
          name="reason"
          label={t('end.reason')}
          choices={REASONS.map((value) => ({ value, label: t(`endReason.${value}`) }))}
        />
        <Field.Checkbox name="wholeHousehold" label={t('end.household')} hint={t('end.householdHint')} optional />
      </ServerForm>
    </ModalDialog>
  );
}
