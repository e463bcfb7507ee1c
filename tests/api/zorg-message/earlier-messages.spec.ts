import { beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '../../support/database';
import {
  becomes,
  messageOf,
  newExchanger,
  newMunicipality,
  newProvider,
  provide,
  sampleMessage,
  send,
  type Exchanger,
  type Municipality,
} from '../../support/zorg-messages';

type Sample = Parameters<typeof sampleMessage>;
type Edit = (xml: string) => string;

let leiden: Municipality;
let hassan: Exchanger;
let number = 0;

beforeAll(async () => {
  leiden = await newMunicipality();
  hassan = await newExchanger(leiden);
});

/** A provider with an assignment number of its own, and the messages that go between it and the municipality. */
function between(
  provider = newProvider(),
  assignment = String(600_000 + ++number),
  to = () => ({ city: leiden, who: hassan }),
) {
  const xml = (code: Sample[1], size: Sample[2], more: Sample[3], edit: Edit): string => {
    const identification = `E${++number}`;
    const own = {
      municipality: to().city.code,
      provider,
      assignment,
      identification,
      reference: `VOT-${identification}`,
    };
    return edit(sampleMessage('IWMO', code, size, { ...own, dated: '2026-11-20', ...more }));
  };
  const asIs: Edit = (text) => text;
  return {
    assignment,
    provider,
    /** What comes from the provider; the rules that it breaks, and the codes of the retour. */
    async comes(code: Sample[1], { size = 'FULL' as Sample[2], more = {} as Sample[3], edit = asIs } = {}) {
      const { id } = await provide(to().city, `WMO${code}`, xml(code, size, more, edit));
      const message = await becomes(to().who.token, id!, 'CHECKED');
      return {
        identification: message.identification!,
        rules: message.problems.map(({ rule }) => rule),
        codes: message.retour?.remarks.map((remark) => remark.code),
        problems: message.problems,
      };
    },
    /** What the municipality sends; the rules for which it is refused, none when it goes. */
    async goes(
      code: Sample[1],
      { size = 'FULL' as Sample[2], more = {} as Sample[3], edit = asIs, refused = false } = {},
    ) {
      const id = await send(to().who.token, xml(code, size, more, edit));
      await becomes(to().who.token, id, refused ? 'REJECTED' : 'DELIVERED');
      return (await messageOf(to().who.token, id))!.problems.map(({ rule }) => rule);
    },
  };
}

const thisYear: Edit = (xml) => xml.replaceAll('2026-12-01', '2026-01-01').replaceAll('2027-11-30', '2026-12-31');
/** One line, with a number of its own, of so many minutes in October. */
const declared =
  (name: string, minutes = 150): Edit =>
  (xml) =>
    xml
      .replace(/<DeclaratieNummer>.*?</, `<DeclaratieNummer>${name}<`)
      .replace('>P1<', `>P${name}<`)
      .replace('<GeleverdVolume>150<', `<GeleverdVolume>${minutes}<`)
      .replaceAll('>15000<', `>${minutes * 100}<`);

describe('ZO-13 8.3 what comes in is held against what came before', () => {
  it('TR019 a start on an assignment of another client is refused with 9019, and told in words', async () => {
    const { goes, comes } = between();
    await goes('301');
    expect(await comes('305')).toMatchObject({ rules: [], codes: ['0200'] });
    const other = await comes('305', { more: { bsn: '999990123' } });
    expect(other).toMatchObject({ rules: ['TR019'], codes: ['9019'] });
    expect(other.problems[0]!.field).toBe('Client/StartProducten/StartProduct');
    expect(other.problems[0]!.message).toMatch(/toewijzing/);
  });

  it('TR413 TR414 TR415 TR074 a stop for a while is followed by one that is final, and that by none', async () => {
    const { comes } = between();
    const pause: Edit = (xml) =>
      xml.replace('<RedenBeeindiging>19', '<RedenBeeindiging>20').replace('2026-12-31', '2026-12-15');
    const until = (day: string) => ({ edit: (xml: string) => xml.replace('2026-12-31', day) });
    expect((await comes('307', { edit: pause })).codes).toEqual(['0200']);
    expect((await comes('307', { edit: pause })).codes).toEqual(['9074']);
    expect((await comes('307', { edit: (xml) => pause(xml).replace('2026-12-15', '2026-12-16') })).codes).toEqual([
      '9413',
    ]);
    expect((await comes('307', until('2026-12-14'))).codes).toEqual(['9414']);
    expect((await comes('307')).codes).toEqual(['0200']);
    expect((await comes('307', until('2027-01-31'))).codes).toEqual(['9415']);
  });

  it('what another municipality or provider was told counts for nothing', async () => {
    const first = between();
    await first.goes('301');
    const elsewhere = await newMunicipality();
    const anna = await newExchanger(elsewhere);
    const there = between(first.provider, first.assignment, () => ({ city: elsewhere, who: anna }));
    expect((await there.comes('305', { more: { bsn: '999990123' } })).rules).toEqual([]);
  });

  it('TR321 TR318 TR389 TR385 a declaration is told what it passes; how it was answered decides what comes after', async () => {
    const { goes, comes } = between();
    await goes('301', { edit: thisYear });
    const answer = (identification: string, edit: Edit = (xml) => xml) =>
      goes('325', { size: 'MINIMAL', edit: (xml) => edit(xml.replace('>D0001<', `>${identification}<`)) });
    const high = await comes('323', { size: 'MINIMAL', edit: declared('A', 901) });
    expect(high.rules).toEqual(['TR321']);
    // While it waits for its answer the month was declared; refused, it was not.
    expect((await comes('323', { size: 'MINIMAL', edit: declared('B') })).rules).toEqual(['TR318', 'TR322', 'TR389']);
    const waiting = await comes('323', { size: 'MINIMAL', edit: declared('C') });
    for (const { identification } of [high, waiting])
      expect(await answer(identification, (xml) => xml.replace('>8001<', '>9321<'))).toEqual([]);
    const removal: Edit = (xml) =>
      thisYear(xml)
        .replace(/(?<=<Ingangsdatum>2026-01-01<\/Ingangsdatum>\s*<Einddatum>)2026-12-31/, '2026-01-01')
        .replace('<RedenWijziging>04', '<RedenWijziging>13');
    // One still waits: it is not granted, so the assignment may go.
    const other = between();
    await other.goes('301', { edit: thisYear });
    const good = await other.comes('323', { size: 'MINIMAL', edit: declared('A') });
    expect(good.rules).toEqual([]);
    expect(
      await other.goes('325', { size: 'MINIMAL', edit: (xml) => xml.replace('>D0001<', `>${good.identification}<`) }),
    ).toEqual([]);
    expect(await other.goes('301', { edit: removal, refused: true })).toEqual(['TR385']);
    expect(await goes('301', { edit: removal })).toEqual([]);
    expect((await comes('323', { size: 'MINIMAL', edit: declared('A') })).rules).toContain('TR384');
  });

  it('XX-02 what is kept of it is sealed, and holds no BSN', async () => {
    const { goes, assignment } = between();
    await goes('301');
    const kept = await rows<{ plain: boolean; key: string }>(
      `SELECT key, position('02A03'::bytea IN details) > 0 OR position('999990019'::bytea IN details || person) > 0 AS plain
       FROM zorg_message_fact WHERE organisation_id = $1 AND key LIKE $2 || '%' ORDER BY place`,
      [leiden.id, assignment],
    );
    expect(kept).toEqual([
      { key: assignment, plain: false },
      { key: `${assignment}2`, plain: false },
    ]);
  });
});

describe('ZO-13 8.3 what a municipality sends is held against what it sent before', () => {
  it('TR360 TR365 a request is under investigation once, and answered finally once', async () => {
    const { goes } = between();
    const more = { reference: `VOT-R${++number}` };
    expect(await goes('319', { size: 'MINIMAL', more })).toEqual([]);
    expect(await goes('319', { size: 'MINIMAL', more, refused: true })).toEqual(['TR360']);
    expect(await goes('319', { more })).toEqual([]);
    expect(await goes('319', { more, refused: true })).toEqual(['TR365']);
  });

  it('TR366 TR367 an answer tells lines as they were declared', async () => {
    const { comes, goes } = between();
    const { identification } = await comes('323', { size: 'MINIMAL', edit: declared('Z') });
    const edit =
      (line: string, minutes: string): Edit =>
      (xml) =>
        xml
          .replace('>D0001<', `>${identification}<`)
          .replace(/<DeclaratieNummer>.*?</, '<DeclaratieNummer>Z<')
          .replace('>P1<', `>${line}<`)
          .replace('<GeleverdVolume>150<', `<GeleverdVolume>${minutes}<`);
    expect(await goes('325', { edit: edit('P9', '150'), refused: true })).toEqual(['TR366']);
    expect(await goes('325', { edit: edit('PZ', '149'), refused: true })).toEqual(['TR367']);
    expect(await goes('325', { edit: edit('PZ', '150') })).toEqual([]);
  });
});
