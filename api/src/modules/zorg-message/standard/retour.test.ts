import { describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import type { MessageNumber } from './bodies';
import { checkMessage } from './check-message';
import { findAll, textAt } from './message-element';
import { RETOUR_CODES } from './retour-codes';
import { makeRetour, remarksOf, type Remark } from './retour';
import { sampleMessage } from './sample-messages';

const OPTIONS = { identification: 'R0001', dated: '2026-11-22' };
const read = (xml: string) => checkMessage(Readable.from([Buffer.from(xml)]), OPTIONS.dated);

async function retourOn(number: MessageNumber, remarks: Remark[], xml = sampleMessage('IWMO', number, 'FULL')) {
  const { kind, root } = await read(xml);
  return makeRetour({ kind: kind!, root: root! }, remarks, OPTIONS);
}

describe('ZO-11 a retour answers a message', () => {
  test.each<[MessageNumber, string]>([
    ['301', 'WMO302'],
    ['305', 'WMO306'],
    ['307', 'WMO308'],
    ['315', 'WMO316'],
    ['317', 'WMO318'],
    ['319', 'WMO320'],
  ])('a %s without remarks with a %s that repeats its header', async (number, name) => {
    const retour = await retourOn(number, []);
    expect(retour!.kind.name).toBe(name);
    const heen = await read(sampleMessage('IWMO', number, 'FULL'));
    const { problems, root, header } = await read(retour!.xml);
    expect(problems).toEqual([]);
    // Sender and receiver are those of the heenbericht, not turned round.
    expect(header).toEqual(heen.header);
    expect(textAt(root, 'Header/BerichtCode')).toBe(retour!.kind.code);
    expect(textAt(root, 'Header/IdentificatieRetour')).toBe('R0001');
    expect(textAt(root, 'Header/DagtekeningRetour')).toBe('2026-11-22');
    expect(textAt(root, 'Header/RetourCodes/RetourCode')).toBe('0200');
    expect(root!.children).toHaveLength(1);
  });

  test('a technical fault gives 0001 and no body', async () => {
    const wrong = sampleMessage('IWMO', '305').replace('<Geslacht>2', '<Geslacht>9');
    const { problems } = await read(wrong);
    const retour = await retourOn('305', remarksOf(problems), wrong);
    const { root, problems: own } = await read(retour!.xml);
    expect(own).toEqual([]);
    expect(findAll(root!, 'Header/RetourCodes/RetourCode').map(({ text }) => text)).toEqual(['0001']);
    expect(root!.children.map(({ name }) => name)).toEqual(['Header']);
  });

  test('only the classes with a remark come back, with their codes (OP065)', async () => {
    const path = 'Client/ToegewezenProducten/ToegewezenProduct[2]';
    const retour = await retourOn('301', [{ path, code: '9332' }]);
    const { root, problems } = await read(retour!.xml);
    expect(problems).toEqual([]);
    const products = findAll(root!, 'Client/ToegewezenProducten/ToegewezenProduct');
    expect(products).toHaveLength(1);
    expect(textAt(products[0], 'ToewijzingNummer')).toBe('100012');
    expect(textAt(products[0], 'RetourCodes/RetourCode')).toBe('9332');
    expect(textAt(root, 'Client/RetourCodes/RetourCode')).toBe('0200');
    expect(findAll(root!, 'Client/Relaties')).toEqual([]);
  });

  test('a class around it that the standard requires comes along', async () => {
    const retour = await retourOn('301', [{ path: 'Client/Relaties/Relatie/Naam', code: '0001' }]);
    expect(retour!.xml).not.toContain('<Relatie>');
    const remark = await retourOn('301', [{ path: 'Client/Relaties/Relatie', code: '0233' }]);
    const { problems, root } = await read(remark!.xml);
    expect(problems).toEqual([]);
    expect(textAt(root, 'Client/Relaties/Relatie/Contact/RetourCodes/RetourCode')).toBe('0200');
  });

  test('a remark on a value stands on the class that holds it, one on the header in the header', async () => {
    const retour = await retourOn('315', [
      { path: 'Client/AangevraagdeProducten/AangevraagdProduct/ReferentieAanbieder', code: '9347' },
      { path: 'Header', code: '9056' },
    ]);
    const { problems, root } = await read(retour!.xml);
    expect(problems).toEqual([]);
    expect(textAt(root, 'Client/AangevraagdeProducten/AangevraagdProduct/RetourCodes/RetourCode')).toBe('9347');
    expect(textAt(root, 'Header/RetourCodes/RetourCode')).toBe('9056');
  });

  test('a declaration is refused on technical grounds by a 325 of our own, and by nothing else', async () => {
    expect(await retourOn('323', [])).toBeNull();
    const answer = await retourOn('323', [{ path: 'Declaratie', code: '0001' }]);
    const { problems, root, header } = await read(answer!.xml);
    expect(problems).toEqual([]);
    expect(header).toMatchObject({ sender: '0546', receiver: '42420001', identification: 'R0001' });
    expect(textAt(root, 'Header/DeclaratieIdentificatie/Identificatie')).toBe('V0001');
  });

  test('a retour is not answered, and neither is what does not tell who sent it', async () => {
    const retour = await retourOn('305', []);
    const { kind, root } = await read(retour!.xml);
    expect(makeRetour({ kind: kind!, root: root! }, [], OPTIONS)).toBeNull();
    const nameless = sampleMessage('IWMO', '305').replace(/<Afzender>.*<\/Afzender>/, '');
    expect(await retourOn('305', [{ path: 'Header', code: '0001' }], nameless)).toBeNull();
    const strange = sampleMessage('IWMO', '305').replace('42420001', '&lt;x&gt;');
    expect(await retourOn('305', [{ path: 'Header', code: '0001' }], strange)).toBeNull();
  });
});

describe('ZO-13 each retour code is explained', () => {
  test('all 59 of them, in both languages', () => {
    expect(Object.keys(RETOUR_CODES)).toHaveLength(59);
    for (const { nl, en } of Object.values(RETOUR_CODES)) {
      expect(nl).toMatch(/^[A-Z].{10,}\.$/);
      expect(en).toMatch(/^[A-Z].{10,}\.$/);
    }
  });
});
