import { registerEnumType } from 'type-graphql';

/** The portals of the platform; what they differ in stands in config/portal-policies. */
export enum Portal {
  ONDERSTEUNER = 'ONDERSTEUNER',
  ORGANISATIEBEHEER = 'ORGANISATIEBEHEER',
  ZORG = 'ZORG',
  COLLECTIEF = 'COLLECTIEF',
  BACKOFFICE = 'BACKOFFICE',
}
/** Levels of eHerkenning, lowest first. */
export enum AssuranceLevel {
  EH2 = 'EH2',
  EH2_PLUS = 'EH2_PLUS',
  EH3 = 'EH3',
  EH4 = 'EH4',
}

registerEnumType(Portal, { name: 'Portal', description: 'A portal of the platform.' });
registerEnumType(AssuranceLevel, {
  name: 'AssuranceLevel',
  description: 'Level of an eHerkenning means; a higher one opens what asks for a lower one.',
});
