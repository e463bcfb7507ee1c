import { describe, expect, it } from '@jest/globals';
import { GatheredReads, type Gatherable } from './gathered-reads';

const PLAN: Gatherable = {
  sql: 'one',
  name: 'one',
  together: { sql: 'many', name: 'many', own: [0, 2], shared: [1] },
};

/** Answers each question with what it asked; `refuse` breaks what holds a value. */
function database({ refuse, code = '22P02', long = false }: { refuse?: string; code?: string; long?: boolean } = {}) {
  const asked: { text: string; values: unknown[]; share: number }[] = [];
  const query = async (statement: { text: string; values?: unknown[] }, { share = 1 } = {}) => {
    const values = statement.values ?? [];
    asked.push({ text: statement.text, values, share });
    await Promise.resolve();
    if (refuse && values.flat().includes(refuse)) throw Object.assign(new Error('refused'), { code });
    if (statement.text === 'one') return { rows: [{ o: values[0] }] };
    const [first, second] = values as [string[], string[]];
    // Backwards, and nothing for who asked 'none': places tell whose a row is, not the order.
    const rows = first.map((value, at) => ({ place: at + 1, o: `${value}${second[at]}` })).reverse();
    return { rows: rows.filter(({ o }) => !o.startsWith('none')) };
  };
  const lanes = { query, isBrief: () => !long } as unknown as ConstructorParameters<typeof GatheredReads>[0];
  return { asked, reads: new GatheredReads(lanes) };
}

const question = (first: string, list: string[] = ['a']) => [first, list, '!'];

describe('reads that are asked at the same moment', () => {
  it('go as one statement, and each asker gets its own rows', async () => {
    const { asked, reads } = database();
    const answers = await Promise.all(['x', 'none', 'y'].map((value) => reads.rows(PLAN, question(value))));
    expect(answers.map((rows) => rows.map((row) => (row as { o: string }).o))).toEqual([['x!'], [], ['y!']]);
    expect(asked).toEqual([{ text: 'many', values: [['x', 'none', 'y'], ['!', '!', '!'], ['a']], share: 3 }]);
  });

  it('one alone goes as it is', async () => {
    const { asked, reads } = database();
    expect(await reads.rows(PLAN, question('x'))).toEqual([{ o: 'x' }]);
    expect(asked).toEqual([{ text: 'one', values: ['x', ['a'], '!'], share: 1 }]);
  });

  it('who may see other things is not asked together: a list of rights is a parameter of the whole statement', async () => {
    const { asked, reads } = database();
    await Promise.all([
      reads.rows(PLAN, question('x', ['a'])),
      reads.rows(PLAN, question('y', ['b'])),
      reads.rows(PLAN, question('z', ['a'])),
    ]);
    expect(asked.map(({ values }) => values)).toEqual([
      [['x', 'z'], ['!', '!'], ['a']],
      ['y', ['b'], '!'],
    ]);
  });

  it('what takes long is asked one by one', async () => {
    const { asked, reads } = database({ long: true });
    await Promise.all(['x', 'y'].map((value) => reads.rows(PLAN, question(value))));
    expect(asked.map(({ text }) => text)).toEqual(['one', 'one']);
  });

  it('never more than sixteen at once', async () => {
    const { asked, reads } = database();
    await Promise.all(Array.from({ length: 20 }, (_, n) => reads.rows(PLAN, question(`${n}`))));
    expect(asked.map(({ share }) => share)).toEqual([16, 4]);
  });

  it.each(['22P02', 'VM404'])('what is refused to one (%s) is refused to nobody else', async (code) => {
    const { asked, reads } = database({ refuse: 'bad', code });
    const answers = await Promise.allSettled(['x', 'bad', 'y'].map((value) => reads.rows(PLAN, question(value))));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(asked.map(({ text }) => text)).toEqual(['many', 'one', 'one', 'one']);
  });

  it('a database that is gone fails all of them at once: no second storm', async () => {
    const { asked, reads } = database({ refuse: 'x', code: '57P01' });
    const answers = await Promise.allSettled(['x', 'y'].map((value) => reads.rows(PLAN, question(value))));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toHaveLength(1);
  });
});
