/** The eHerkenning levels that are still issued, low to high, with the class each has in a token's `acr`. */
export const ASSURANCE_LEVELS = [
  { level: 'EH2', acr: 'urn:etoegang:core:assurance-class:loa2' },
  { level: 'EH2+', acr: 'urn:etoegang:core:assurance-class:loa2plus' },
  { level: 'EH3', acr: 'urn:etoegang:core:assurance-class:loa3' },
  { level: 'EH4', acr: 'urn:etoegang:core:assurance-class:loa4' },
] as const;

export type AssuranceLevel = (typeof ASSURANCE_LEVELS)[number]['level'];

const rank = (level: AssuranceLevel): number => ASSURANCE_LEVELS.findIndex((known) => known.level === level);

/** The `acr` value of a level. */
export function acrOf(level: AssuranceLevel): string {
  // Every level stands in the list above, so the search cannot fail.
  return ASSURANCE_LEVELS[rank(level)]!.acr;
}

/** The lowest level among requested `acr_values` (separated by spaces); null when none of them is known. */
export function lowestRequested(acrValues: string | undefined): AssuranceLevel | null {
  const asked = (acrValues ?? '').split(' ');
  return ASSURANCE_LEVELS.find(({ acr }) => asked.includes(acr))?.level ?? null;
}

/** Whether a level is below the one that was asked; nothing asked is always enough. */
export function isBelow(level: AssuranceLevel, asked: AssuranceLevel | null): boolean {
  return asked !== null && rank(level) < rank(asked);
}
