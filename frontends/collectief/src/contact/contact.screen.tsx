import {
  Field,
  Loaded,
  Page,
  ServerForm,
  useKeysetPage,
  useQuery,
  useServerForm,
  useTranslation,
} from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { Alert, Button, Card, DueDate, EmptyState, formatDateTime, Pagination, Stack, Text } from '@volmacht/ui';
import { useState } from 'react';
import type { OwnContactMessagesQuery as MessagesData } from '../gql/graphql';
import { OwnContactMessagesQuery, SendContactMessageMutation } from './contact.graphql';

type Message = MessagesData['ownContactMessages']['nodes'][number];

function ContactForm({ onSent }: { onSent: () => void }) {
  const { t } = useTranslation();
  const form = useServerForm({
    defaultValues: { subject: '', body: '' },
    mutation: SendContactMessageMutation,
    variables: ({ subject, body }) => ({ subject: subject.trim(), body: body.trim() }),
    onDone: onSent,
  });
  return (
    <ServerForm form={form} submitLabel={t('contact.submit')}>
      <Card title={t('contact.ask')} icon="question">
        <Field.Text
          name="subject"
          label={t('contact.subject')}
          maxLength={LIMITS.name}
          required={t('contact.subjectRequired')}
        />
        <Field.TextArea
          name="body"
          label={t('contact.body')}
          hint={t('contact.bodyHint')}
          rows={6}
          maxLength={LIMITS.freeText}
          required={t('contact.bodyRequired')}
        />
      </Card>
    </ServerForm>
  );
}

function MessageCard({ message }: { message: Message }) {
  const { t } = useTranslation();
  const { subject, body, sentAt, answer, answeredAt, dueAt, overdue, workingDaysLeft } = message;
  return (
    <Card title={subject} level={3}>
      <Text tone="muted">{t('contact.sentAt', { moment: formatDateTime(sentAt) })}</Text>
      <Text>{body}</Text>
      {answer ? (
        <Alert tone="info" title={t('contact.answeredAt', { moment: formatDateTime(answeredAt) })}>
          {answer}
        </Alert>
      ) : (
        <DueDate dueAt={dueAt} overdue={overdue} workingDays={workingDaysLeft} />
      )}
    </Card>
  );
}

/** Contact: a question to the insurer, and the earlier ones with their answers (CO-14). */
export function ContactScreen() {
  const { t } = useTranslation();
  const [sent, setSent] = useState(false);
  const page = useKeysetPage();
  const query = useQuery(OwnContactMessagesQuery, { variables: page.variables });
  const done = () => {
    setSent(true);
    void query.refetch();
  };
  return (
    <Page title={t('contact.title')} intro={t('contact.intro')} withoutHelp>
      {sent ? (
        <>
          <Alert tone="success" announce title={t('contact.sent')}>
            {t('contact.sentNext')}
          </Alert>
          <div>
            <Button icon="question" onClick={() => setSent(false)}>
              {t('contact.again')}
            </Button>
          </div>
        </>
      ) : (
        <ContactForm onSent={done} />
      )}
      <Card title={t('contact.earlier')} icon="history">
        <Loaded query={query} skeleton="lines">
          {({ ownContactMessages: { nodes, pageInfo } }) =>
            nodes.length > 0 ? (
              <Stack>
                {nodes.map((message) => (
                  <MessageCard key={message.id} message={message} />
                ))}
                <Pagination {...page.paginationFor(pageInfo)} />
              </Stack>
            ) : (
              <EmptyState icon="question" title={t('contact.none')} />
            )
          }
        </Loaded>
      </Card>
    </Page>
  );
}
