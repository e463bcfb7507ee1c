import {
  Field,
  Loaded,
  NotFound,
  Page,
  ServerForm,
  useParams,
  useQuery,
  useServerForm,
  useTranslation,
} from '@volmacht/platform';
import { Alert, Card, DefinitionGrid, DueDate, formatDateTime, Link, Text } from '@volmacht/ui';
import type { QuestionDetailFragment } from '../gql/graphql';
import { QuestionBadge } from './question-status.component';
import { AnswerQuestionMutation, QuestionQuery } from './questions.graphql';

/** One question of a municipality: who asks, what, and the answer (CO-14). */
export function QuestionScreen() {
  const { id = '' } = useParams();
  const query = useQuery(QuestionQuery, { variables: { id } });
  return (
    <Loaded query={query} skeleton="page">
      {({ contactMessage }) => (contactMessage ? <QuestionPage key={id} question={contactMessage} /> : <NotFound />)}
    </Loaded>
  );
}

function QuestionPage({ question }: { question: QuestionDetailFragment }) {
  const { t } = useTranslation();
  const { status, overdue, dueAt, workingDaysLeft, answer, answeredAt, answeredBy } = question;
  return (
    <Page
      title={question.subject}
      breadcrumb={[{ label: t('questions.title'), href: '/backoffice/vragen' }]}
      badge={<QuestionBadge status={status} />}
    >
      {status === 'OPEN' ? (
        <Alert tone={overdue ? 'danger' : 'info'} title={t(overdue ? 'questions.late' : 'questions.waiting')}>
          <DueDate dueAt={dueAt} workingDays={workingDaysLeft} overdue={overdue} />
        </Alert>
      ) : (
        <Alert tone="success" announce title={t('questions.answered')}>
          {t('questions.answeredNext', { name: question.sender.fullName })}
        </Alert>
      )}
      <Card title={t('questions.asked')} icon="question">
        <DefinitionGrid
          items={[
            {
              label: t('questions.organisation'),
              value: (
                <Link href={`/backoffice/organisaties/${question.organisation.id}`}>{question.organisation.name}</Link>
              ),
            },
            { label: t('questions.sender'), value: question.sender.fullName },
            { label: t('questions.sent'), value: formatDateTime(question.sentAt) },
          ]}
        />
        <Paragraphs text={question.body} />
      </Card>
      {answer && answeredAt ? (
        <Card title={t('questions.answer')} icon="send">
          <Paragraphs text={answer} />
          <Text tone="muted">
            {t('questions.by', { name: answeredBy?.fullName, date: formatDateTime(answeredAt) })}
          </Text>
        </Card>
      ) : (
        <Answer id={question.id} />
      )}
    </Page>
  );
}

// What people type has lines; each is a paragraph, and nothing in it is markup.
function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line, index) => <Text key={index}>{line}</Text>);
}

function Answer({ id }: { id: string }) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { answer: '' },
    mutation: AnswerQuestionMutation,
    variables: ({ answer }) => ({ id, answer }),
    onDone: () => undefined,
  });
  return (
    <ServerForm form={form} submitLabel={t('questions.send')}>
      <Card title={t('questions.answer')} icon="send">
        <Field.TextArea
          name="answer"
          label={t('questions.yourAnswer')}
          hint={t('questions.answerHint')}
          required={t('questions.answerRequired')}
        />
      </Card>
    </ServerForm>
  );
}
