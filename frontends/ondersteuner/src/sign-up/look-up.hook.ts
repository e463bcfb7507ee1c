import { useServerForm } from '@volmacht/platform';
import { useState } from 'react';
import type { Insurer, LookUpInsuredQuery as LookUpData } from '../gql/graphql';
import { LookUpInsuredQuery } from './sign-up.graphql';

/** The person who was found, with the proof of the look-up. */
export type Match = NonNullable<LookUpData['lookUpInsured']>;

const EMPTY = { insurer: '', by: 'INSURED_NUMBER', number: '', birthDate: '' };

/** The look-up of step 1 (MZ-10). Its criteria live in this form alone: not in the address, not in the cache. */
export function useLookUp(onFound: (match: Match) => void) {
  const [missed, setMissed] = useState(false);
  const form = useServerForm({
    defaultValues: EMPTY,
    mutation: LookUpInsuredQuery,
    variables: ({ insurer, by, number, birthDate }) => ({
      input: {
        insurer: insurer as Insurer,
        birthDate,
        ...(by === 'BSN' ? { bsn: number.replace(/[\s.]/g, '') } : { insuredNumber: number.trim() }),
      },
    }),
    fields: { 'input.bsn': 'number', 'input.insuredNumber': 'number' },
    onDone: ({ lookUpInsured }) => {
      setMissed(!lookUpInsured);
      if (lookUpInsured) onFound(lookUpInsured);
    },
    onFail: () => setMissed(false),
  });
  return { form, missed };
}
