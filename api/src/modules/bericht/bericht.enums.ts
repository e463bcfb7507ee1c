import { registerEnumType } from 'type-graphql';

export enum BerichtCategory {
  BEVESTIGING = 'BEVESTIGING',
  WIJZIGING = 'WIJZIGING',
  FACTUUR = 'FACTUUR',
  VERWERKING = 'VERWERKING',
  STORING = 'STORING',
}

registerEnumType(BerichtCategory, {
  name: 'BerichtCategory',
  description: 'Kind of a message: a confirmation, a change, an invoice, a processed file, a disturbance (CO-11).',
});
