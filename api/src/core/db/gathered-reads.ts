import type { ReadLanes } from './read-lanes';

/** A statement that answers several questions of one shape at once. */
export interface Gathered {
  sql: string;
  name: string;
  /** Which parameters of the single statement differ from one question to the next. */
  own: readonly number[];
  /** Which parameters must be the same for all. */
  shared: readonly number[];
}

/** A named statement, and how to ask it for several requests at once. */
export interface Gatherable {
  sql: string;
  name: string;
  together: Gathered | null;
}

interface Question {
  values: unknown[];
  done: (rows: object[]) => void;
  failed: (error: unknown) => void;
}

interface Group {
  plan: Gatherable;
  questions: Question[];
}

/** Questions that one statement answers at most: the first is not to wait long for the last. */
const MOST = 16;

/**
 * Asks what several requests want to know at the same moment, and in the same shape, by one statement. The WHERE of each
 * question stands in it with the values of its own asker, so nobody sees more than alone; a statement that fails on what
 * one of them gave is asked again for each by itself. Nothing is remembered: what was read is handed out once.
 */
export class GatheredReads {
  private readonly waiting = new Map<string, Group>();

  constructor(private readonly lanes: Pick<ReadLanes, 'query' | 'isBrief'>) {}

  /** The rows of one question. */
  rows<Row extends object>(plan: Gatherable, values: unknown[]): Promise<Row[]> {
    const { together } = plan;
    if (!together || !this.lanes.isBrief(plan.name)) return this.single<Row>(plan, values);
    return new Promise<Row[]>((done, failed) => {
      const key = together.shared.length
        ? plan.name + JSON.stringify(together.shared.map((at) => values[at]))
        : plan.name;
      const question: Question = { values, done: done as (rows: object[]) => void, failed };
      const group = this.waiting.get(key);
      if (group) {
        group.questions.push(question);
        if (group.questions.length < MOST) return;
        this.waiting.delete(key);
        void this.ask(group);
        return;
      }
      const begun: Group = { plan, questions: [question] };
      this.waiting.set(key, begun);
      setImmediate(() => {
        if (this.waiting.get(key) !== begun) return;
        this.waiting.delete(key);
        void this.ask(begun);
      });
    });
  }

  private async single<Row extends object>(plan: Gatherable, values: unknown[]): Promise<Row[]> {
    return (await this.lanes.query<Row>({ name: plan.name, text: plan.sql, values })).rows;
  }

  private async ask({ plan, questions }: Group): Promise<void> {
    const [first] = questions;
    if (questions.length === 1) return this.single(plan, first!.values).then(first!.done, first!.failed);
    const { name, sql, own, shared } = plan.together!;
    try {
      const values = [
        ...own.map((at) => questions.map((question) => question.values[at] ?? null)),
        ...shared.map((at) => first!.values[at]),
      ];
      const statement = { name, text: sql, values };
      const { rows } = await this.lanes.query<{ place: number }>(statement, { of: plan.name, share: questions.length });
      const found: object[][] = questions.map(() => []);
      for (const row of rows) found[row.place - 1]!.push(row);
      questions.forEach((question, at) => question.done(found[at]!));
    } catch (error) {
      for (const question of questions) {
        if (isOfOne(error)) this.single(plan, question.values).then(question.done, question.failed);
        else question.failed(error);
      }
    }
  }
}

// Refused for what was asked (a value that does not fit, a field that is not for this viewer), not for how things stand.
function isOfOne(error: unknown): boolean {
  return /^(22|VM)/.test(String((error as { code?: string }).code));
}
