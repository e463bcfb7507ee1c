import { Field, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { Card, dateInNetherlands, Text } from '@volmacht/ui';
import type { AanvraagDetailFragment } from '../gql/graphql';
import { DecideAanvraagMutation } from './aanvragen.graphql';

/** The decision: granted with its validity, or denied, with the reason that the institution reads (PO-12). */
export function DecideAanvraag({ aanvraag }: { aanvraag: AanvraagDetailFragment }) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { decision: '', reason: '', validFrom: dateInNetherlands(new Date()), validUntil: '' },
    mutation: DecideAanvraagMutation,
    variables: ({ decision, reason, validFrom, validUntil }) => {
      const granted = decision === 'GRANTED';
      return {
        id: aanvraag.id,
        granted,
        reason: reason.trim(),
        validFrom: granted ? validFrom : null,
        validUntil: granted ? validUntil || null : null,
      };
    },
    // The answer itself changes the page: the decision stands where the form was.
    onDone: () => undefined,
  });
  const granted = form.methods.watch('decision') === 'GRANTED';
  return (
    <ServerForm form={form} submitLabel={t('aanvragen.decideNow')}>
      <Card title={t('aanvragen.decide')} icon="scale">
        <Text>{t(`aanvragen.decideText.${aanvraag.kind === 'WLZ_REGULIER' ? 'register' : 'other'}`)}</Text>
        <Field.Radio
          name="decision"
          label={t('aanvragen.decision')}
          required={t('aanvragen.decisionRequired')}
          choices={(['GRANTED', 'DENIED'] as const).map((value) => ({ value, label: t(`aanvragen.choice.${value}`) }))}
        />
        {granted ? (
          <>
            <Field.Date name="validFrom" label={t('aanvragen.validFrom')} required={t('aanvragen.validFromRequired')} />
            <Field.Date name="validUntil" label={t('aanvragen.validUntil')} optional />
          </>
        ) : null}
        <Field.TextArea
          name="reason"
          label={t('aanvragen.reason')}
          hint={t('aanvragen.reasonHint')}
          maxLength={LIMITS.freeText}
          required={t('aanvragen.reasonRequired')}
        />
      </Card>
    </ServerForm>
  );
}
