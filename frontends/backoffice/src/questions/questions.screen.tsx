import { useQuery, useTranslation } from '@volmacht/platform';
import { dateInNetherlands, formatDate } from '@volmacht/ui';
import type { ContactMessageStatus } from '../gql/graphql';
import { WorkList } from '../work-list/work-list.component';
import { useWorkList } from '../work-list/work-list.hook';
import { QuestionBadge, QuestionDue } from './question-status.component';
import { QuestionsQuery } from './questions.graphql';

const PARTS: Record<string, ContactMessageStatus | null> = { open: 'OPEN', beantwoord: 'ANSWERED', alle: null };

/** Questions of municipalities, what is due first on top (CO-14). */
export function QuestionsScreen() {
  const { t } = useTranslation();
  const part = useWorkList(PARTS);
  const query = useQuery(QuestionsQuery, { variables: { status: part.wanted, ...part.page.variables } });
  return (
    <WorkList
      words="questions"
      icon="question"
      path="/backoffice/vragen"
      part={part}
      query={query}
      rowsOf={({ contactMessages }) => contactMessages}
      columns={[
        { id: 'subject', header: t('questions.subject'), cell: (row) => row.subject },
        { id: 'organisation', header: t('questions.organisation'), cell: (row) => row.organisation.name },
        { id: 'sender', header: t('questions.sender'), cell: (row) => row.sender.fullName },
        { id: 'sent', header: t('questions.sent'), cell: (row) => formatDate(dateInNetherlands(row.sentAt)) },
        { id: 'status', header: t('status'), cell: (row) => <QuestionBadge status={row.status} /> },
        { id: 'due', header: t('due'), cell: (row) => <QuestionDue question={row} /> },
      ]}
    />
  );
}
