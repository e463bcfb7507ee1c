import { Readable } from 'node:stream';
import { LIMITS } from '@volmacht/shared-schema';
import { inspectUpload, type PdfArchive, type Scanner } from '../../core/files';
import { checkDecree } from '../decree-review';
import type { BewindKind } from '../bewind';
import { LIST_TEXTS } from './bewind-batch.errors';
import type { ListProblem } from './list-row';

/** The person of a row, as the register has them. */
export interface ListedPerson {
  id: string;
  initials: string;
  firstName: string;
  infix: string | null;
  lastName: string;
  birthDate: string;
  /** The office supports them already, or has asked to. */
  open: boolean;
}

/** Checks that say that this is the wrong decree. A case number has too many forms to hold somebody back for. */
const RULES: Record<string, keyof typeof LIST_TEXTS> = {
  NAME: 'LIST_DECREE_NAME',
  BIRTH_DATE: 'LIST_DECREE_BIRTH_DATE',
  MEASURE: 'LIST_DECREE_MEASURE',
};
const ESSENTIAL = ['READABLE', ...Object.keys(RULES)];

/** What was found of the decree of one row. `doubtful`: a program cannot tell, so a reviewer looks, as with any decree. */
interface DecreeFinding {
  problems: ListProblem[];
  doubtful: boolean;
}

/** The decrees of a list (MZ-22): each judged once as an upload, and read for every row that names it. */
export class ListedDecrees {
  private readonly judged = new Map<string, string | null>();

  constructor(
    private readonly archive: PdfArchive,
    private readonly scanner: Scanner | undefined,
  ) {}

  /** Looks at the decree of a row. @throws when the scanner does not answer: the job then tries again. */
  async look(name: string, person: ListedPerson, kind: BewindKind): Promise<DecreeFinding> {
    const bytes = await this.archive.read(name);
    if (!bytes) return failed(LIST_TEXTS.LIST_DECREE_MISSING);
    const rule = await this.judge(name, bytes);
    if (rule) return failed(rule);
    const checks = await checkDecree(bytes, {
      ...{ kind, purpose: 'START', birthDate: person.birthDate },
      person: {
        ...{ initials: person.initials, firstNames: person.firstName, infix: person.infix },
        lastName: person.lastName,
      },
    });
    const problems = checks.flatMap((check) => {
      const wrong = check.outcome === 'FAILED' ? RULES[check.name] : undefined;
      return wrong ? [{ column: 'beschikking' as const, rule: wrong as string }] : [];
    });
    const sure = ESSENTIAL.every((essential) =>
      checks.some((check) => check.name === essential && check.outcome === 'PASSED'),
    );
    return { problems, doubtful: problems.length === 0 && !sure };
  }

  private async judge(name: string, bytes: Buffer): Promise<string | null> {
    const known = this.judged.get(name);
    if (known !== undefined) return known;
    const outcome = await inspectUpload(Readable.from([bytes]), {
      ...{ declaredName: name, sizes: { pdf: LIMITS.uploadBytes } },
      ...(this.scanner ? { scanner: this.scanner } : {}),
    });
    const rule = outcome.ok ? null : outcome.rule;
    if (rule === 'SCANNER_UNAVAILABLE') throw new Error('The scanner does not answer.');
    this.judged.set(name, rule);
    return rule;
  }
}

function failed(rule: string): DecreeFinding {
  return {
    problems: [{ column: 'beschikking', rule, values: { max: LIMITS.uploadBytes / 1024 / 1024 } }],
    doubtful: false,
  };
}
