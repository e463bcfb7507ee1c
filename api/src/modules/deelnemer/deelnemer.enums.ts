import { registerEnumType } from 'type-graphql';

export enum Gender {
  M = 'M',
  V = 'V',
  X = 'X',
}
export enum EndReason {
  EINDE_COLLECTIVITEIT = 'EINDE_COLLECTIVITEIT',
  OVERLEDEN = 'OVERLEDEN',
}
export enum HouseholdRole {
  CLIENT = 'CLIENT',
  PARTNER = 'PARTNER',
  KIND = 'KIND',
}
export enum DeelnemerOrderField {
  NAME = 'NAME',
  BIRTH_DATE = 'BIRTH_DATE',
  START_DATE = 'START_DATE',
}

registerEnumType(Gender, { name: 'Gender', description: 'Gender as the register of persons has it.' });
registerEnumType(EndReason, { name: 'EndReason', description: 'Why somebody no longer takes part (CO-04).' });
registerEnumType(HouseholdRole, {
  name: 'HouseholdRole',
  description: 'Place in a household: the client, at most one partner, children (CO-06).',
});
registerEnumType(DeelnemerOrderField, {
  name: 'DeelnemerOrderField',
  description: 'Columns by which deelnemers are sorted (CO-03).',
});
