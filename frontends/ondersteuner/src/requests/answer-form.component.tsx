import { Field, ServerForm, useServerForm, useTranslation } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { Card, Text } from '@volmacht/ui';
import { AnswerQuestionMutation } from './requests.graphql';

interface AnswerFormProps {
  reviewId: string;
  question: string;
  onAnswered: () => void;
}

/** The question of the reviewer, and the office's answer to it (MZ-13). */
export function AnswerForm({ reviewId, question, onAnswered }: AnswerFormProps) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { answer: '' },
    mutation: AnswerQuestionMutation,
    variables: ({ answer }) => ({ reviewId, answer: answer.trim() }),
    onDone: onAnswered,
  });
  return (
    <Card title={t('request.question')} icon="question">
      <Text tone="lead">{question}</Text>
      <ServerForm form={form} submitLabel={t('request.sendAnswer')}>
        <Field.TextArea
          name="answer"
          label={t('request.answer')}
          hint={t('request.answerHint')}
          required={t('request.answerRequired')}
          maxLength={LIMITS.freeText}
        />
      </ServerForm>
    </Card>
  );
}
