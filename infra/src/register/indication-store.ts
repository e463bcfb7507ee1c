import { createHmac } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A period in which somebody has a right to Wlz care, as the register is told of it. */
export interface Indication {
  /** Of who opened it; the same reference is taken once. */
  reference: string;
  bsn: string;
  birthDate: string;
  validFrom: string;
  validUntil: string | null;
}

type KeptIndication = Omit<Indication, 'bsn' | 'birthDate'> & { person: string };

/** What the register knows of a person on a day. */
export type Finding =
  | { outcome: 'INDICATIE'; validFrom: string; validUntil: string | null }
  | { outcome: 'GEEN_INDICATIE' }
  | { outcome: 'ONBEKEND' };

/** The indications, kept in a file of one line each under a keyed hash: not even the demo leaves numbers on a disk. */
export class IndicationStore {
  private readonly byPerson = new Map<string, KeptIndication[]>();
  private readonly references = new Map<string, string>();
  private readonly file: string | null;

  constructor(
    private readonly secret: string,
    dir?: string,
  ) {
    this.file = dir === undefined ? null : join(dir, 'indications.jsonl');
    if (dir !== undefined) mkdirSync(dir, { recursive: true, mode: 0o700 });
    if (this.file && existsSync(this.file))
      for (const line of readFileSync(this.file, 'utf8').split('\n').filter(Boolean))
        this.remember(JSON.parse(line) as KeptIndication);
  }

  /** Opens an indication. The same reference again changes nothing; 'OTHER' when it then is about something else. */
  open({ bsn, birthDate, ...indication }: Indication): 'OPENED' | 'KNOWN' | 'OTHER' {
    const kept = { ...indication, person: this.personOf(bsn, birthDate) };
    const line = JSON.stringify(kept);
    const known = this.references.get(kept.reference);
    if (known !== undefined) return known === line ? 'KNOWN' : 'OTHER';
    if (this.file) appendFileSync(this.file, `${line}\n`, { mode: 0o600 });
    this.remember(kept);
    return 'OPENED';
  }

  /** What is known of a person on a day. Number and date of birth must both be right. */
  find(bsn: string, birthDate: string, on: string): Finding {
    const all = this.byPerson.get(this.personOf(bsn, birthDate));
    if (!all) return { outcome: 'ONBEKEND' };
    const current = all.find(
      ({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || on <= validUntil),
    );
    if (!current) return { outcome: 'GEEN_INDICATIE' };
    return { outcome: 'INDICATIE', validFrom: current.validFrom, validUntil: current.validUntil };
  }

  private remember(indication: KeptIndication): void {
    this.references.set(indication.reference, JSON.stringify(indication));
    this.byPerson.set(indication.person, [...(this.byPerson.get(indication.person) ?? []), indication]);
  }

  private personOf(bsn: string, birthDate: string): string {
    return createHmac('sha256', this.secret).update(`${bsn} ${birthDate}`).digest('base64url');
  }
}
