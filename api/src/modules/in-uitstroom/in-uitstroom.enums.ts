import { registerEnumType } from 'type-graphql';

export enum StroomKind {
  INSTROOM = 'INSTROOM',
  UITSTROOM = 'UITSTROOM',
  ONGEWIJZIGD = 'ONGEWIJZIGD',
}

registerEnumType(StroomKind, {
  name: 'StroomKind',
  description: 'What a deelnemer did in a period: came in, left, or took part before it and did neither (CO-08).',
});
