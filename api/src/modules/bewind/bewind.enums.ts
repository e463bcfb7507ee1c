import { registerEnumType } from 'type-graphql';

export enum BewindKind {
  BESCHERMINGSBEWIND = 'BESCHERMINGSBEWIND',
  CURATELE = 'CURATELE',
}
export enum BewindStatus {
  REQUESTED = 'REQUESTED',
  IN_REVIEW = 'IN_REVIEW',
  QUESTION_ASKED = 'QUESTION_ASKED',
  REFUSED = 'REFUSED',
  ACCEPTED = 'ACCEPTED',
  ACTIVE = 'ACTIVE',
  ENDING = 'ENDING',
  ENDED = 'ENDED',
}

registerEnumType(BewindKind, {
  name: 'BewindKind',
  description: 'The measure: beschermingsbewind (money only) or curatele (care too) (MZ-11, MZ-16).',
});
registerEnumType(BewindStatus, {
  name: 'BewindStatus',
  description: 'Where a bewind stands: requested, under review, refused, or running up to its end (MZ-13, MZ-18).',
});
