import { describe, expect, test } from '@jest/globals';
import { inspectUpload } from '../../../api/src/core/files';
import { checkDecree } from '../../../api/src/modules/decree-review/checks';
import { type DecreeRequest, INVENTED_COURTS } from './decree-request';
import { makeDecree } from './make-decree';

const request: DecreeRequest = {
  kind: 'BESCHERMINGSBEWIND',
  purpose: 'START',
  person: { fullName: 'Gülşen van der Meulen-Yıldız', birthDate: '1954-03-12', birthPlace: 'Waterstad' },
  court: INVENTED_COURTS[0],
  caseNumber: '9716685 \\ BM VERZ 26-344',
  date: '2026-05-12',
  office: { name: 'Bewindkantoor De Vaste Hand B.V.', city: 'Waterstad', kvkNumber: '69599084' },
};
const person = { initials: 'G.', firstNames: 'Gülşen', infix: 'van der', lastName: 'Meulen-Yıldız' };

/** The checks of a decree as 'NAME PASSED', in order. */
async function verdicts(made: DecreeRequest, asked: DecreeRequest = made): Promise<string[]> {
  const { kind, purpose } = asked;
  const checks = await checkDecree(await makeDecree(made), {
    person,
    birthDate: request.person.birthDate,
    kind,
    purpose,
  });
  return checks.map(({ name, outcome, detail }) => [name, outcome, detail].filter(Boolean).join(' '));
}

const CASES = (['BESCHERMINGSBEWIND', 'CURATELE'] as const).flatMap((kind) =>
  (['START', 'END'] as const).map((purpose) => ({ ...request, kind, purpose })),
);

describe('MZ-20 the automatic checks of a decree', () => {
  test.each(CASES)('a clean decree passes them all ($kind, $purpose)', async (made) => {
    const expected = [
      'READABLE',
      'NAME',
      'BIRTH_DATE',
      'MEASURE',
      'CASE_NUMBER',
      ...(made.purpose === 'END' ? ['ENDING'] : []),
    ];
    expect(await verdicts(made)).toEqual(expected.map((name) => `${name} PASSED`));
  });

  test('a decree about someone else fails on name and date of birth', async () => {
    expect(await verdicts({ ...request, variant: 'wrong-person' })).toEqual([
      'READABLE PASSED',
      'NAME FAILED LAST_NAME_NOT_FOUND',
      'BIRTH_DATE FAILED OTHER_BIRTH_DATE',
      'MEASURE PASSED',
      'CASE_NUMBER PASSED',
    ]);
  });

  test('a scan leaves everything to a person', async () => {
    expect(await verdicts({ ...request, purpose: 'END', variant: 'image-only' })).toEqual([
      'READABLE UNSURE NO_TEXT',
      'NAME UNSURE NOT_READABLE',
      'BIRTH_DATE UNSURE NOT_READABLE',
      'MEASURE UNSURE NOT_READABLE',
      'CASE_NUMBER UNSURE NOT_READABLE',
      'ENDING UNSURE NOT_READABLE',
    ]);
  });

  test('a decree of the other measure, or one that ends instead of starts, is noticed', async () => {
    expect(await verdicts({ ...request, kind: 'CURATELE' }, request)).toContain('MEASURE FAILED OTHER_MEASURE');
    expect(await verdicts({ ...request, purpose: 'END' }, request)).toContain('MEASURE UNSURE LOOKS_LIKE_ENDING');
    expect(await verdicts(request, { ...request, purpose: 'END' })).toContain('ENDING UNSURE LOOKS_LIKE_START');
  });
});

describe('MZ-12 a made decree is one that the portal takes in', () => {
  test.each(['clean', 'wrong-person', 'image-only'] as const)('%s', async (variant) => {
    const content = await makeDecree({ ...request, variant });
    async function* upload(): AsyncGenerator<Buffer> {
      yield content;
    }
    expect(
      await inspectUpload(upload(), { declaredName: 'beschikking.pdf', sizes: { pdf: 20 * 1024 * 1024 } }),
    ).toMatchObject({ ok: true, contentType: 'application/pdf' });
  });

  test.each(['clean', 'image-only'] as const)('the same request gives the same bytes (%s)', async (variant) => {
    const [one, other] = [await makeDecree({ ...request, variant }), await makeDecree({ ...request, variant })];
    expect(one.equals(other)).toBe(true);
  });
});
