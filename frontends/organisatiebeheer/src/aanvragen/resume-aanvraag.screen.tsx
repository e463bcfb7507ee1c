import {
  FailedQuery,
  goTo,
  Loaded,
  NotFound,
  useMutation,
  useParams,
  useQuery,
  type ApiError,
  toApiError,
} from '@volmacht/platform';
import { Skeleton } from '@volmacht/ui';
import { useEffect, useState } from 'react';
import type { AanvraagDetailFragment, AanvraagKind } from '../gql/graphql';
import { AanvraagJourney } from './aanvraag-journey.component';
import { valuesOf, type AanvraagValues } from './aanvraag-values';
import { AanvraagQuery, KindsQuery, RevealAanvraagBsnMutation } from './aanvragen.graphql';

function Resumed({ draft, kinds }: { draft: AanvraagDetailFragment; kinds: readonly AanvraagKind[] }) {
  const [reveal] = useMutation(RevealAanvraagBsnMutation, { fetchPolicy: 'no-cache' });
  const [values, setValues] = useState<AanvraagValues>();
  const [failed, setFailed] = useState<ApiError>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const bsn = async (partner: boolean) =>
      (await reveal({ variables: { id: draft.id, partner } })).data?.revealAanvraagBsn ?? '';
    // The maker typed the numbers; to go on they are needed whole, and that look is told like any other (XX-02).
    void (async () => {
      try {
        setValues(valuesOf(draft, await bsn(false), draft.maskedPartnerBsn ? await bsn(true) : ''));
      } catch (error) {
        setFailed(toApiError(error));
      }
    })();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once per try: what is typed since must not be overwritten
  }, [draft.id, tries]);
  if (failed) return <FailedQuery error={failed} onRetry={() => setTries(tries + 1)} />;
  if (!values) return <Skeleton shape="form" />;
  return (
    <AanvraagJourney
      kinds={kinds}
      initial={values}
      draftId={draft.id}
      onAgain={() => goTo('/organisatiebeheer/aanvragen/nieuw')}
    />
  );
}

// Kept as it was found: once it is sent, the page still says that it was.
function Found({ aanvraag, kinds }: { aanvraag: AanvraagDetailFragment; kinds: readonly AanvraagKind[] }) {
  const [draft] = useState(aanvraag);
  return draft.status === 'DRAFT' ? <Resumed draft={draft} kinds={kinds} /> : <NotFound />;
}

/** Goes on with a draft of one's own (PO-12). */
export function ResumeAanvraagScreen() {
  const { id = '' } = useParams();
  const kinds = useQuery(KindsQuery, { fetchPolicy: 'cache-first' });
  const query = useQuery(AanvraagQuery, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <Loaded query={kinds} skeleton="form">
      {({ organisation }) => (
        <Loaded query={query} skeleton="form">
          {({ aanvraag }) =>
            aanvraag ? (
              <Found key={aanvraag.id} aanvraag={aanvraag} kinds={organisation?.aanvraagKinds ?? []} />
            ) : (
              <NotFound />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}
