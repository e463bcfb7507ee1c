import { registerEnumType } from 'type-graphql';

export enum WlzOutcome {
  INDICATIE = 'INDICATIE',
  GEEN_INDICATIE = 'GEEN_INDICATIE',
  ONBEKEND = 'ONBEKEND',
  STORING = 'STORING',
}

registerEnumType(WlzOutcome, {
  name: 'WlzOutcome',
  description:
    'ONBEKEND: the person is not in the register; STORING: the register did not answer. Neither is ever told as GEEN_INDICATIE.',
  valuesConfig: {
    INDICATIE: { description: 'There is a Wlz indication on the day.' },
    GEEN_INDICATIE: { description: 'The person is known, and has no Wlz indication on the day.' },
    ONBEKEND: { description: 'The register does not know this number with this date of birth.' },
    STORING: { description: 'The register gave no answer that can be relied on; ask again later.' },
  },
});
