import { registerEnumType } from 'type-graphql';

export enum DecreePurpose {
  START = 'START',
  END = 'END',
}
export enum ReviewStatus {
  QUEUED = 'QUEUED',
  CHECKING = 'CHECKING',
  READY = 'READY',
  QUESTION_ASKED = 'QUESTION_ASKED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
}
export enum CheckOutcome {
  PASSED = 'PASSED',
  FAILED = 'FAILED',
  UNSURE = 'UNSURE',
}
export enum ReviewDecision {
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
}

registerEnumType(DecreePurpose, {
  name: 'DecreePurpose',
  description: 'What a decree is handed in for: a bewind begins (MZ-12) or ends (MZ-18).',
});
registerEnumType(ReviewStatus, {
  name: 'ReviewStatus',
  description: 'Where a review stands: automatic checks first, then a person (MZ-20).',
});
registerEnumType(CheckOutcome, {
  name: 'CheckOutcome',
  description: 'FAILED: the document says otherwise. UNSURE: a program cannot tell from it; a person looks (MZ-20).',
});
registerEnumType(ReviewDecision, { name: 'ReviewDecision', description: 'What a reviewer decided (MZ-20).' });
