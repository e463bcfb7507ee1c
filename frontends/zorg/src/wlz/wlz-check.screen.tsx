import { Field, Page, ServerForm, useQuery, useServerForm, useTranslation } from '@volmacht/platform';
import { Button, Card, dateInNetherlands, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { WlzAnswerFragment } from '../gql/graphql';
import { WlzAnswer, type AskedQuestion } from './wlz-answer.component';
import { CheckWlzMutation, WlzQuotaQuery } from './wlz.graphql';

interface Answered {
  answer: WlzAnswerFragment;
  asked: AskedQuestion;
}

function Question({ onAnswer }: { onAnswer: (answered: Answered) => void }) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { bsn: '', birthDate: '', on: dateInNetherlands(new Date()), purpose: '', caseNumber: '' },
    mutation: CheckWlzMutation,
    variables: (values) => values,
    onDone: ({ checkWlzRegister }, { bsn, on, caseNumber }) =>
      onAnswer({ answer: checkWlzRegister, asked: { maskedBsn: `•••••${bsn.trim().slice(-4)}`, on, caseNumber } }),
  });
  return (
    <ServerForm form={form} submitLabel={t('wlz.submit')}>
      <Card title={t('wlz.person')} icon="user">
        <Field.Text
          name="bsn"
          label={t('wlz.bsn')}
          kind="digits"
          width="medium"
          autoComplete="off"
          required={t('wlz.bsnRequired')}
        />
        <Field.Date name="birthDate" birthday label={t('wlz.birthDate')} required={t('wlz.birthDateRequired')} />
        <Field.Date name="on" label={t('wlz.on')} hint={t('wlz.onHint')} required={t('wlz.onRequired')} />
      </Card>
      <Card title={t('wlz.why')} icon="shield">
        <Field.Text
          name="purpose"
          label={t('wlz.purpose')}
          hint={t('wlz.purposeHint')}
          required={t('wlz.purposeRequired')}
        />
        <Field.Text
          name="caseNumber"
          label={t('wlz.caseNumber')}
          hint={t('wlz.caseNumberHint')}
          width="medium"
          required={t('wlz.caseNumberRequired')}
        />
      </Card>
    </ServerForm>
  );
}

function Quota() {
  const { t } = useTranslation();
  const { data } = useQuery(WlzQuotaQuery, { fetchPolicy: 'network-only' });
  if (!data) return null;
  const { left, limit, windowMinutes } = data.wlzQuota;
  return <Text tone="muted">{t('wlz.quota', { left, limit, minutes: windowMinutes })}</Text>;
}

/** Wlz-registertoets: one person, one day, with the purpose and the case; the answer in words (ZO-10). */
export function WlzCheckScreen() {
  const { t } = useTranslation();
  const [answered, setAnswered] = useState<Answered>();
  return (
    <Page title={t('wlz.title')} intro={t('wlz.intro')} narrow>
      {answered ? (
        <>
          <WlzAnswer {...answered} />
          <div>
            <Button appearance="primary" icon="search" onClick={() => setAnswered(undefined)}>
              {t('wlz.again')}
            </Button>
          </div>
        </>
      ) : (
        <Question
          onAnswer={(answer) => {
            setAnswered(answer);
            // The answer stands where the form began; the button that was pressed stood at its end.
            window.scrollTo(0, 0);
          }}
        />
      )}
      <Quota key={answered?.answer.id ?? 'asking'} />
    </Page>
  );
}
