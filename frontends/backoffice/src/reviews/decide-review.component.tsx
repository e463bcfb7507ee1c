import { ConfirmAction, useLanguage, useMutation, useTranslation } from '@volmacht/platform';
import { Button, formatLongDate, Row, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { ReviewDetailFragment } from '../gql/graphql';
import { ApproveReviewMutation, AskQuestionMutation, RefuseReviewMutation } from './reviews.graphql';
import type { ReviewActionsProps } from './review-actions.component';

/** What came of a decision: it stands, it waits for a colleague, or it undid a colleague's. */
function outcome(after: ReviewDetailFragment | undefined, final: string): string {
  if (after?.firstDecision && after.status === 'READY') return 'noted';
  return after?.note ? 'differs' : final;
}

/** Approve, refuse or ask: what each does is said before it is done, also that a colleague must agree (MZ-13, MZ-20). */
export function DecideReview({ review, onStale, onDone }: ReviewActionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [choice, setChoice] = useState<'approve' | 'refuse' | 'ask'>();
  const [approve] = useMutation(ApproveReviewMutation);
  const [refuse] = useMutation(RefuseReviewMutation);
  const [ask] = useMutation(AskQuestionMutation);
  const { id, purpose, bewind, endDate, firstDecision, fourEyesRequired, fourEyesOnRefusal } = review;
  const name = bewind.client.fullName;
  const office = bewind.organisation.name;
  const date = formatLongDate(purpose === 'END' ? (endDate ?? bewind.startDate) : bewind.startDate, language);
  const close = () => {
    setChoice(undefined);
    onStale();
  };
  const done = (what: string) => {
    setChoice(undefined);
    onDone(what);
  };
  const effect = (decision: 'APPROVED' | 'REFUSED', needsColleague: boolean): string[] => {
    if (firstDecision && firstDecision !== decision) return [t('decide.differs')];
    if (!firstDecision && needsColleague) return [t('decide.noted'), t('decide.officeHearsLater', { office })];
    return [t(`decide.effect.${decision}.${purpose}`, { name, office, date }), t('decide.officeHears', { office })];
  };
  return (
    <>
      <Text>{t('decide.text')}</Text>
      <Row>
        <Button appearance="primary" icon="check" onClick={() => setChoice('approve')}>
          {t('decide.approve')}
        </Button>
        <Button danger icon="x" onClick={() => setChoice('refuse')}>
          {t('decide.refuse')}
        </Button>
        <Button icon="question" onClick={() => setChoice('ask')}>
          {t('decide.ask')}
        </Button>
      </Row>
      {choice === 'approve' ? (
        <ConfirmAction
          title={t(`decide.approveTitle.${purpose}`, { name })}
          consequences={effect('APPROVED', fourEyesRequired)}
          confirmLabel={t('decide.approveNow')}
          onConfirm={async () => {
            const { data } = await approve({ variables: { id } });
            done(outcome(data?.approveReview, `approved.${purpose}`));
          }}
          onClose={close}
        />
      ) : null}
      {choice === 'refuse' ? (
        <ConfirmAction
          title={t(`decide.refuseTitle.${purpose}`, { name })}
          consequences={effect('REFUSED', fourEyesOnRefusal)}
          confirmLabel={t('decide.refuseNow')}
          danger
          text={{
            name: 'reason',
            label: t('decide.reason'),
            hint: t('decide.reasonHint', { office }),
            required: t('decide.reasonRequired'),
          }}
          onConfirm={async (reason) => {
            const { data } = await refuse({ variables: { id, reason } });
            done(outcome(data?.refuseReview, `refused.${purpose}`));
          }}
          onClose={close}
        />
      ) : null}
      {choice === 'ask' ? (
        <ConfirmAction
          title={t('decide.askTitle', { office })}
          consequences={[t('decide.askMail'), t('decide.askTerm')]}
          confirmLabel={t('decide.askNow')}
          text={{
            name: 'question',
            label: t('decide.question'),
            hint: t('decide.questionHint'),
            required: t('decide.questionRequired'),
          }}
          onConfirm={async (question) => {
            await ask({ variables: { id, question } });
            done('asked');
          }}
          onClose={close}
        />
      ) : null}
    </>
  );
}
