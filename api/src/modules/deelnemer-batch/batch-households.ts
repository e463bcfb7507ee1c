import type { Newcomer, RowProblem } from './batch-row';
import { BATCH_TEXTS } from './deelnemer-batch.errors';

/** A household of a batch while its rows come by. */
interface Household {
  /** Its first row: all its members stand at this place. */
  place: number;
  id: string;
  client: number | null;
  partner: number | null;
  rows: number[];
  broken: boolean;
}

/** A row that does not go in because of the rest of its household. */
export interface HouseholdFailure {
  row: number;
  problem: RowProblem;
}

/**
 * The households of one batch, by the number that the file gives them: one client, at most one partner, and all of them
 * go in or nobody does (CO-06, CO-15), so that a mended file never brings in a child without its client.
 */
export class BatchHouseholds {
  private readonly known = new Map<string, Household>();

  constructor(private readonly newId: () => string) {}

  /** Where a sound newcomer belongs, or what is wrong with the place. */
  join(row: number, { household, role }: Newcomer): { place: number; id: string } | { problem: RowProblem } {
    if (household === null) return { place: row, id: this.newId() };
    const home = this.of(household, row);
    home.rows.push(row);
    if (role !== 'KIND') {
      const seat = role === 'CLIENT' ? 'client' : 'partner';
      const taken = home[seat];
      if (taken !== null) {
        home.broken = true;
        const rule = seat === 'client' ? BATCH_TEXTS.HOUSEHOLD_CLIENT_TWICE : BATCH_TEXTS.HOUSEHOLD_PARTNER_TWICE;
        home.rows.pop();
        return { problem: { column: 'rol', rule, values: { row: taken } } };
      }
      home[seat] = row;
    }
    return { place: home.place, id: home.id };
  }

  /** A row of a household is wrong by itself: the others wait for it to be mended. */
  breakUp(household: string, row: number): void {
    if (household !== '') this.of(household.toUpperCase(), row).broken = true;
  }

  /** The rows that cannot go in, once all rows have come by. */
  failures(): HouseholdFailure[] {
    return [...this.known.values()].flatMap(({ rows, broken, client }) => {
      if (!broken && client !== null) return [];
      const problem: RowProblem = broken
        ? { column: 'gezin', rule: BATCH_TEXTS.HOUSEHOLD_INCOMPLETE }
        : { column: 'gezin', rule: BATCH_TEXTS.HOUSEHOLD_CLIENT_MISSING };
      return rows.map((row) => ({ row, problem }));
    });
  }

  private of(number: string, row: number): Household {
    let home = this.known.get(number);
    if (!home) {
      home = { place: row, id: this.newId(), client: null, partner: null, rows: [], broken: false };
      this.known.set(number, home);
    }
    return home;
  }
}
