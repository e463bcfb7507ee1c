import { describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import type { MessageNumber } from './bodies';
import { checkMessage, type CheckedMessage } from './check-message';
import { MESSAGE_KINDS } from './message-kinds';
import { MESSAGE_BYTES } from './parse-message';
import type { MessageProduct } from './product';
import { sampleMessage, type SampleSize } from './sample-messages';

const TODAY = '2026-11-22';
const check = (xml: string | Buffer): Promise<CheckedMessage> =>
  checkMessage(Readable.from([Buffer.from(xml as string)]), TODAY);
const NUMBERS: MessageNumber[] = ['301', '305', '307', '315', '317', '319', '323', '325'];
const every = (['IWMO', 'IJW'] as MessageProduct[]).flatMap((product) =>
  NUMBERS.flatMap((number) => (['FULL', 'MINIMAL'] as SampleSize[]).map((size) => [product, number, size] as const)),
);

describe('ZO-11 a sound message of every kind of release 3.2 is found sound', () => {
  test.each(every)('%s %s %s', async (product, number, size) => {
    const { problems, kind, header } = await check(sampleMessage(product, number, size));
    expect(problems).toEqual([]);
    expect(kind).toMatchObject({ product, number });
    expect(header).toMatchObject({ identification: 'V0001', dated: '2026-11-20' });
  });

  test('also when it comes in byte by byte, with a BOM, comments and CDATA', async () => {
    const xml = `\ufeff${sampleMessage('IWMO', '301', 'FULL').replace('Belt liever niet &amp; leest brieven.', '<![CDATA[Belt]]> <!-- niet -->')}`;
    const bytes = Readable.from([...Buffer.from(xml)].map((byte) => Buffer.from([byte])));
    expect((await checkMessage(bytes, TODAY)).problems).toEqual([]);
  });

  test('the catalogue has the messages of both standards and none that ended', () => {
    expect(MESSAGE_KINDS.map(({ name, code }) => `${name}=${code}`).join(' ')).toBe(
      'WMO301=414 WMO302=415 WMO305=418 WMO306=419 WMO307=420 WMO308=421 WMO315=444 WMO316=445 WMO317=480 WMO318=481 ' +
        'WMO319=482 WMO320=483 WMO323=484 WMO325=485 ' +
        'JW301=436 JW302=437 JW305=438 JW306=439 JW307=440 JW308=441 JW315=446 JW316=447 JW317=486 JW318=487 ' +
        'JW319=488 JW320=489 JW323=490 JW325=491',
    );
  });
});

describe('ZO-11 what is no message is refused before anything is believed', () => {
  const wmo = sampleMessage('IWMO', '305');
  test.each([
    ['an empty file', '', 'MSG_NOT_WELL_FORMED'],
    ['other text', 'hello', 'MSG_NOT_WELL_FORMED'],
    ['a file cut off', wmo.slice(0, -20), 'MSG_NOT_WELL_FORMED'],
    ['a document type', wmo.replace('<Bericht', '<!DOCTYPE Bericht><Bericht'), 'MSG_DOCTYPE'],
    ['entities within entities', '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>', 'MSG_DOCTYPE'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'MSG_DOCTYPE'],
    ['an entity of its own', wmo.replace('Voorbeeld', '&naam;'), 'MSG_NOT_WELL_FORMED'],
    ['a processing instruction', wmo.replace('<Client>', '<?go now?><Client>'), 'MSG_INSTRUCTION'],
    ['too much depth', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`, 'MSG_TOO_DEEP'],
    ['another encoding', wmo.replace('UTF-8', 'ISO-8859-1'), 'MSG_NOT_UTF8'],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from('<a>'), Buffer.from([0xc3, 0x28])]), 'MSG_NOT_UTF8'],
    ['another document', '<Bericht/>', 'MSG_KIND_UNKNOWN'],
    ['another release', wmo.replaceAll('3_2', '3_1'), 'MSG_KIND_UNKNOWN'],
    ['a message that ended', wmo.replaceAll('wmo305', 'wmo303'), 'MSG_KIND_UNKNOWN'],
  ])('%s', async (_name, xml, rule) => {
    const { problems } = await check(xml);
    expect(problems).toMatchObject([{ field: 'Bericht', rule, code: '0001' }]);
  });

  test('more than 25 MB (OP179), read no further than that', async () => {
    let pieces = 0;
    const endless = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('<a>');
      for (; ; pieces++) yield Buffer.alloc(1024 * 1024, 32);
    };
    const { problems } = await checkMessage(endless(), TODAY);
    expect(problems).toMatchObject([{ rule: 'MSG_TOO_LARGE' }]);
    expect(pieces).toBeLessThanOrEqual(MESSAGE_BYTES / 1024 / 1024 + 1);
  });
});

describe('ZO-13 what does not fit the structure is told with its place', () => {
  const put = (from: string | RegExp, to: string) => (xml: string) => {
    const changed = xml.replace(from, to);
    if (changed === xml) throw new Error('the case changes nothing');
    return changed;
  };
  const START = 'Client/StartProducten/StartProduct';
  const cases: [string, (xml: string) => string, string, string][] = [
    ['an element too few', put('<Geslacht>2</Geslacht>', ''), 'MSG_ELEMENT_MISSING', 'Client'],
    [
      'an element too many',
      put('<Geslacht>2</Geslacht>', '<Geslacht>2</Geslacht><Geslacht>2</Geslacht>'),
      'MSG_ELEMENT_TWICE',
      'Client/Geslacht[2]',
    ],
    [
      'an unknown element',
      put('<Geslacht>2</Geslacht>', '<Geslacht>2</Geslacht><Lengte>180</Lengte>'),
      'MSG_ELEMENT_UNKNOWN',
      'Client/Lengte',
    ],
    [
      'another order',
      put(/(<Begindatum>.*<\/Begindatum>)\s*(<StatusAanlevering>.*<\/StatusAanlevering>)/, '$2$1'),
      'MSG_ELEMENT_ORDER',
      `${START}/Begindatum`,
    ],
    ['an empty element', put('<Geslacht>2</Geslacht>', '<Geslacht/>'), 'RS033', 'Client/Geslacht'],
    ['an element with space only', put('>Anna Maria<', '> <'), 'RS033', 'Client/Naam/Voornamen'],
    ['text beside elements', put('<Client>', '<Client>tekst'), 'MSG_TEXT_UNEXPECTED', 'Client'],
    ['elements in a value', put('>Anna Maria<', '><b>A</b><'), 'MSG_ELEMENT_UNKNOWN', 'Client/Naam/Voornamen'],
    ['an attribute', put('<Client>', '<Client id="1">'), 'MSG_ATTRIBUTE', 'Client'],
    [
      'the namespace of the other',
      put('<Geslacht>2</Geslacht>', '<basis:Geslacht>2</basis:Geslacht>'),
      'MSG_NAMESPACE',
      'Client/Geslacht',
    ],
    ['another code than its kind', put('<BerichtCode>418', '<BerichtCode>414'), 'MSG_FIXED', 'Header/BerichtCode'],
    ['another subversion', put('<BerichtSubversie>2', '<BerichtSubversie>1'), 'MSG_FIXED', 'Header/BerichtSubversie'],
    ['31 June', put('2026-12-02', '2026-06-31'), 'MSG_DATE', `${START}/Begindatum`],
    ['a time zone on a date', put('2026-12-02', '2026-12-02Z'), 'MSG_DATE', `${START}/Begindatum`],
    ['an AGB code of seven digits', put('42420001', '4242001'), 'MSG_FORMAT', 'Header/Afzender'],
    [
      'an identification that is too long',
      put('V0001', 'V000000000001'),
      'MSG_TOO_LONG',
      'Header/BerichtIdentificatie/Identificatie',
    ],
    ['a code outside its list', put('<Geslacht>2', '<Geslacht>7'), 'MSG_CODE_UNKNOWN', 'Client/Geslacht'],
    [
      'a category of the other law',
      put('<basis:Categorie>02', '<basis:Categorie>45'),
      'MSG_CODE_UNKNOWN',
      `${START}/Product/Categorie`,
    ],
    [
      'a number with letters',
      put('<ToewijzingNummer>10001', '<ToewijzingNummer>1OOO1'),
      'MSG_NUMBER',
      `${START}/ToewijzingNummer`,
    ],
    [
      'a version that is none',
      put('<basis:BerichtXsdVersie>1.0.0', '<basis:BerichtXsdVersie>1.0'),
      'MSG_FORMAT',
      'Header/XsdVersie/BerichtXsdVersie',
    ],
    ['a BSN of eight digits', put('999990019', '99999001'), 'MSG_FORMAT', 'Client/Bsn'],
  ];
  test.each(cases)('%s', async (_name, change, rule, field) => {
    const { problems } = await check(change(sampleMessage('IWMO', '305', 'FULL')));
    expect(problems).toMatchObject([{ field, rule, code: '0001', values: { line: expect.any(Number) } }]);
    expect(JSON.stringify(problems)).not.toContain('99999001');
  });

  test('a time that does not exist, a retour code that does not', async () => {
    const time = sampleMessage('IJW', '301', 'FULL').replace('09:30:00', '24:30:00');
    expect((await check(time)).problems).toMatchObject([{ rule: 'MSG_TIME' }]);
    const code = sampleMessage('IJW', '325', 'FULL').replace('9321', '9999');
    expect((await check(code)).problems).toMatchObject([{ rule: 'MSG_CODE_UNKNOWN' }]);
  });

  test('the elements that only iJw has are refused in iWmo', async () => {
    const jw = sampleMessage('IJW', '315', 'FULL');
    expect(jw).toContain('<GezagsdragerBekend>');
    const wmo = sampleMessage('IWMO', '315', 'FULL').replace(
      '<Commentaar>',
      '<GezagsdragerBekend>1</GezagsdragerBekend><Commentaar>',
    );
    expect((await check(wmo)).problems).toMatchObject([
      { rule: 'MSG_ELEMENT_UNKNOWN', field: 'Client/GezagsdragerBekend' },
    ]);
  });

  test('no more problems are told than anybody reads', async () => {
    const rows = '<StartProduct><Fout>1</Fout></StartProduct>'.repeat(500);
    const { problems } = await check(
      sampleMessage('IWMO', '305').replace('<StartProducten>', `<StartProducten>${rows}`),
    );
    expect(problems).toHaveLength(100);
  });
});
