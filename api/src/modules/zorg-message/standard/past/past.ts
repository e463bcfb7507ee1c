import type { Fact, FactKind } from './fact';

/** A delivery: whose, and the start from which it ran. */
export interface Delivery {
  provider: string;
  person: string;
  key: string;
  begin: string;
}

/** What earlier messages told, as far as a message can be held against it; in the order in which it became known. */
export class Past {
  private readonly byKey = new Map<string, Fact[]>();
  private readonly lines = new Map<string, Fact[]>();
  private readonly credited = new Set<string>();

  constructor(
    readonly facts: readonly Fact[],
    /** The message that the judged one answers. */
    readonly answersId: string | null = null,
  ) {
    for (const fact of facts) {
      addTo(this.byKey, `${fact.kind} ${fact.key}`, fact);
      // A line that was refused is as if it was never declared.
      if (fact.kind !== 'PRESTATIE' || fact.state === 'REFUSED') continue;
      addTo(this.lines, fact.about!, fact);
      if (fact.details.previous !== undefined) this.credited.add(`${fact.provider} ${fact.details.previous}`);
    }
  }

  /** Facts of a kind under a number. */
  of(kind: FactKind, key: string): readonly Fact[] {
    return this.byKey.get(`${kind} ${key}`) ?? [];
  }

  /**
   * An assignment as it was last decided, also when that was its removal. The order in which messages come has no meaning
   * (OP080), so the time of the decision tells which is the last.
   */
  assignment(number: string): Fact | undefined {
    return this.of('TOEWIJZING', number).reduce<Fact | undefined>(
      (last, fact) => (!last || fact.details.decided! >= last.details.decided! ? fact : last),
      undefined,
    );
  }

  /** The assignments of a person at a provider, each as it was last decided. */
  assignmentsOf(provider: string, person: string): Fact[] {
    const numbers = this.facts.filter(({ kind }) => kind === 'TOEWIJZING').map(({ key }) => key);
    return [...new Set(numbers)]
      .map((number) => this.assignment(number)!)
      .filter((fact) => fact.provider === provider && fact.person === person);
  }

  private deliveries(kind: 'START' | 'STOP', { provider, person, key }: Omit<Delivery, 'begin'>): Fact[] {
    return this.of(kind, key).filter((fact) => fact.provider === provider && fact.person === person);
  }

  /** Days on which deliveries started, each with whether that start stands or was removed. */
  starts(of: Omit<Delivery, 'begin'>): Map<string, 'STANDS' | 'REMOVED'> {
    return new Map(
      this.deliveries('START', of).map(({ details }) => [details.begin!, details.removed ? 'REMOVED' : 'STANDS']),
    );
  }

  /** The stops of a delivery that stand, and whether one was removed. */
  stops(of: Delivery): { standing: Fact[]; removed: boolean } {
    let standing: Fact[] = [];
    let removed = false;
    for (const stop of this.deliveries('STOP', of)) {
      if (stop.details.begin !== of.begin) continue;
      if (stop.details.removed) {
        standing = standing.filter(({ details }) => details.end !== stop.details.end);
        removed = true;
      } else standing.push(stop);
    }
    return { standing, removed };
  }

  /** Lines declared on an assignment that were not refused. */
  linesOn(number: string): readonly Fact[] {
    return this.lines.get(number) ?? [];
  }

  /** Lines of a provider with a reference number, also those that were refused. */
  linesNamed(provider: string, reference: string): Fact[] {
    return this.of('PRESTATIE', reference).filter((fact) => fact.provider === provider);
  }

  /** True when a line of a provider that was not refused credits the line with this reference. */
  isCredited(provider: string, reference: string): boolean {
    return this.credited.has(`${provider} ${reference}`);
  }
}

function addTo(lists: Map<string, Fact[]>, name: string, fact: Fact): void {
  const list = lists.get(name);
  if (list) list.push(fact);
  else lists.set(name, [fact]);
}
