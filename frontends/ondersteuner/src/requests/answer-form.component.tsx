import { Field, ServerForm, useLanguage, useServerForm, useTranslation, type UploadedFile } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { Card, formatFileSize, Text } from '@volmacht/ui';
import { AnswerQuestionMutation } from './requests.graphql';

interface AnswerFormProps {
  reviewId: string;
  question: string;
  onAnswered: () => void;
}

/** The question of the reviewer, and the office's answer to it, with a new document if that is what was asked for (MZ-13). */
export function AnswerForm({ reviewId, question, onAnswered }: AnswerFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = useServerForm({
    defaultValues: { answer: '', decree: null as UploadedFile | null },
    mutation: AnswerQuestionMutation,
    variables: ({ answer, decree }) => ({ reviewId, answer: answer.trim(), decreeFileId: decree?.id ?? null }),
    fields: { decreeFileId: 'decree' },
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
        <Field.File
          name="decree"
          optional
          label={t('request.newDocument')}
          hint={t('request.newDocumentHint', { limit: formatFileSize(LIMITS.uploadBytes, language) })}
          accept="application/pdf,.pdf"
        />
      </ServerForm>
    </Card>
  );
}
