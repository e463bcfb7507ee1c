/** A message as it passes the knooppunt: the kind in its envelope, and the XML, which it does not judge. */
export interface PassingMessage {
  code: string;
  xml: string;
}

/** Kinds that providers answer: name, number of the retour and its BerichtCode. */
const ANSWERED: Record<string, { retour: string; code: string }> = {
  WMO301: { retour: 'WMO302', code: '415' },
  JW301: { retour: 'JW302', code: '437' },
  WMO319: { retour: 'WMO320', code: '483' },
  JW319: { retour: 'JW320', code: '489' },
};

const FIELDS = ['BerichtVersie', 'BerichtSubversie', 'Afzender', 'Ontvanger', 'BerichtIdentificatie', 'XsdVersie'];

function piece(xml: string, name: string): string {
  const found = new RegExp(`<(\\w+:)?${name}>[\\s\\S]*?</(\\w+:)?${name}>`).exec(xml)?.[0];
  if (!found) throw new Error(`The message has no ${name}.`);
  return found;
}

/**
 * The retour with which the provider of the demo answers: the header again, sender and receiver unchanged, and one code.
 * Null for a kind that providers do not answer. Reads what the municipality's own check let through, so a pattern will do.
 */
export function retourOf(
  { code, xml }: PassingMessage,
  { retourCode, identification, dated }: { retourCode: string; identification: string; dated: string },
): PassingMessage | null {
  const answer = ANSWERED[code];
  if (!answer) return null;
  const [opening, prefix = ''] = /<(\w+:)?Bericht\b[^>]*>/.exec(xml) ?? [];
  if (!opening) throw new Error('The message has no root.');
  const element = (name: string, content: string) => `<${prefix}${name}>${content}</${prefix}${name}>`;
  const inside = (name: string) => piece(xml, name).replace(/^<[^>]*>|<[^>]*>$/g, '');
  return {
    code: answer.retour,
    xml: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      opening.replaceAll(code.toLowerCase(), answer.retour.toLowerCase()),
      `<${prefix}Header>`,
      element('BerichtCode', answer.code),
      ...FIELDS.map((name) => element(name, inside(name))),
      element('IdentificatieRetour', identification),
      element('DagtekeningRetour', dated),
      element('XsdVersieRetour', inside('XsdVersie')),
      element('RetourCodes', element('RetourCode', retourCode)),
      `</${prefix}Header>`,
      `</${prefix}Bericht>`,
      '',
    ].join('\n'),
  };
}
