import { Loaded, useQuery } from '@volmacht/platform';
import { LIMITS } from '@volmacht/shared-schema';
import { HomeQuestionsQuery } from './home.graphql';
import { LateWork } from './late-work.component';

/** Questions of municipalities that wait for an answer, the late ones first (CO-14). */
export function QuestionWork() {
  const query = useQuery(HomeQuestionsQuery, { variables: { first: LIMITS.pageMax } });
  return (
    <Loaded query={query} skeleton="cards">
      {({ contactMessages }) => <LateWork work={contactMessages} words="Questions" href="/backoffice/vragen" />}
    </Loaded>
  );
}
