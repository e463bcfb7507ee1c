import type { Language } from '../text/ui-texts';

/** Whose way of writing dates and numbers goes with a language. */
export const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const ZONE = 'Europe/Amsterdam';

/** A calendar date has no zone: read it as UTC, so that no browser's zone can move it to the day before. */
function calendarDate(value: string): Date {
  return new Date(`${value.slice(0, 10)}T00:00:00Z`);
}

/** '2026-12-03' → '03-12-2026' (nl). An empty value gives an empty text. */
export function formatDate(value: string | null | undefined): string {
  if (!value) return '';
  const [year, month, day] = value.slice(0, 10).split('-');
  return `${day}-${month}-${year}`;
}

/** '2026-12-03' → 'donderdag 3 december 2026'. */
export function formatLongDate(value: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
    .format(calendarDate(value))
    .replace(',', '');
}

/** The calendar date in the Netherlands at a moment: '2026-11-22T23:30:00Z' → '2026-11-23'. */
export function dateInNetherlands(moment: string | Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(moment));
}

/** The moment at which a calendar date begins in the Netherlands: '2026-11-22' → '2026-11-21T23:00:00.000Z'. */
export function startOfDayInNetherlands(date: string): string {
  const inSummer = new Date(`${date}T00:00:00+02:00`);
  const start = dateInNetherlands(inSummer) === date ? inSummer : new Date(`${date}T00:00:00+01:00`);
  return start.toISOString();
}

/** A moment as '22-11-2026 09:00', in Dutch time. An empty value gives an empty text. */
export function formatDateTime(moment: string | Date | null | undefined): string {
  if (!moment) return '';
  const time = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
  return `${formatDate(dateInNetherlands(moment))} ${time.format(new Date(moment))}`;
}

/** An exact amount in euros as text: '1234.56' → '€ 1.234,56'. Never through a float: the API's Decimal stays exact. */
export function formatAmount(amount: string | null | undefined, language: Language = 'nl'): string {
  if (amount === null || amount === undefined || amount === '') return '';
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'EUR' });
  // Intl takes decimal text as it stands since ES2023; TypeScript wants it typed as a numeric literal.
  return format.format(amount as Intl.StringNumericLiteral);
}

/** 2967 → '2.967' (nl). */
export function formatNumber(value: number, language: Language = 'nl'): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** 1536 → '1,5 kB' (nl); counted in 1024s, as people's computers show it and as our limits are meant. */
export function formatFileSize(bytes: number, language: Language = 'nl'): string {
  const units = ['B', 'kB', 'MB'] as const;
  const power = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2;
  const value = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: power === 0 ? 0 : 1 });
  return `${value.format(bytes / 1024 ** power)} ${units[power]}`;
}

/** 'NL91ABNA0417164300' → 'NL91 ABNA 0417 1643 00', as people read it. */
export function formatIban(iban: string | null | undefined): string {
  return (iban ?? '').replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');
}

/** '1234ab' → '1234 AB'; other texts come back as they are. */
export function formatPostcode(postcode: string): string {
  const match = /^\s*(\d{4})\s*([a-z]{2})\s*$/i.exec(postcode);
  return match ? `${match[1]} ${match[2]!.toUpperCase()}` : postcode;
}
