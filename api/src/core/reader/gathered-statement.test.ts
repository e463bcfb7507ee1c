import { describe, expect, it } from '@jest/globals';
import { gatheredStatement } from './gathered-statement';
import { StatementBuild } from './object-sql';
import type { Build } from './readable';

function gathered(make: (build: Build) => string) {
  const single = new StatementBuild();
  make(single);
  return gatheredStatement(single, make);
}

describe('a statement for several questions at once', () => {
  it('names what each asks as columns, and keeps lists as parameters of all', () => {
    const made = gathered((build) => {
      const row = build.alias();
      return `SELECT ${row}.o FROM t ${row} WHERE id = ${build.arg('id', 'uuid')} AND c = ANY(${build.arg('list', 'uuid[]')})
        AND d <= ${build.arg('today', 'date')} AND e = ${build.arg('id', 'uuid')}`;
    });
    expect(made).toMatchObject({ own: [0, 2], shared: [1] });
    expect(made?.sql.replace(/\s+/g, ' ')).toBe(
      'SELECT asked.place::int AS place, found.* FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS asked(a0, a1, place) ' +
        'CROSS JOIN LATERAL (SELECT t0.o FROM t t0 WHERE id = asked.a0 AND c = ANY($3::uuid[]) AND d <= asked.a1 AND e = asked.a0) found',
    );
  });

  it('there is none when a type is unknown or nothing differs', () => {
    expect(gathered((build) => `SELECT ${build.arg('what')}`)).toBeNull();
    expect(gathered((build) => `SELECT ${build.arg('list', 'text[]')}`)).toBeNull();
    expect(gathered(() => 'SELECT 1')).toBeNull();
  });
});
