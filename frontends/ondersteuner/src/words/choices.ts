import type { BewindKind, Insurer } from '../gql/graphql';

/** The insurers whose clients can be signed up (MZ-10). */
export const INSURERS: readonly Insurer[] = ['MENZIS', 'ANDERZORG', 'VINKVINK'];

/** The measures of a court that an office can carry out (MZ-11). */
export const BEWIND_KINDS: readonly BewindKind[] = ['BESCHERMINGSBEWIND', 'CURATELE'];
