import { today } from '@volmacht/api/core/calendar/index';
import type { SeedSettings } from './accounts';
import { ORGANISATIONS } from './organisations';
import { PERSONAS } from './personas';
import { seedId } from './seed-id';

type Outcome = 'INDICATIE' | 'GEEN_INDICATIE' | 'ONBEKEND' | 'STORING';

const ASKED: [daysAgo: number, outcome: Outcome, purpose: string, caseNumber: string][] = [
  [9, 'GEEN_INDICATIE', 'Melding voor hulp bij het huishouden', 'Z-2026-1187'],
  [7, 'INDICATIE', 'Aanvraag voor een traplift', 'Z-2026-1203'],
  [6, 'ONBEKEND', 'Aanvraag voor begeleiding', 'Z-2026-1211'],
  [3, 'STORING', 'Herindicatie begeleiding', 'Z-2026-1240'],
  [1, 'GEEN_INDICATIE', 'Herindicatie begeleiding', 'Z-2026-1240'],
];

/** Questions to the Wlz register that were asked before the demo began; whom they were about cannot be told (ZO-10). */
export function consultationRows({ keyring, now }: Pick<SeedSettings, 'keyring' | 'now'>): Record<string, unknown>[] {
  const asker = PERSONAS.find(({ login }) => login === 'gebruiker-leiden')!.id;
  return ASKED.map(([daysAgo, outcome, purpose, caseNumber], index) => {
    const at = new Date(now.getTime() - daysAgo * 86_400_000);
    return {
      id: seedId('consultation', index),
      organisation_id: ORGANISATIONS.leiden.id,
      user_id: asker,
      person_index: keyring.blindIndex('wlz-consultation', caseNumber),
      reference_date: today(at),
      purpose,
      case_number: caseNumber,
      outcome,
      valid_from: outcome === 'INDICATIE' ? '2025-01-15' : null,
      valid_until: null,
      register_date: outcome === 'STORING' ? null : today(at),
      asked_at: at,
      checked_at: at,
    };
  });
}
