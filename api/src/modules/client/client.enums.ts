import { registerEnumType } from 'type-graphql';

export enum Insurer {
  MENZIS = 'MENZIS',
  ANDERZORG = 'ANDERZORG',
  VINKVINK = 'VINKVINK',
}

registerEnumType(Insurer, {
  name: 'Insurer',
  description: 'The insurers (brands) whose insured people can be found (MZ-10).',
});
