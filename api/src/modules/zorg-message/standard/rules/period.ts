import { parseLocalDate } from '../../../../core/calendar';
import { textAt, type MessageElement } from '../message-element';

/** A stretch of days; without an end it goes on. */
export interface Period {
  begin: string;
  end: string | undefined;
}

/** True when two stretches share a day. */
export function overlaps(one: Period, other: Period): boolean {
  return (!one.end || one.end >= other.begin) && (!other.end || other.end >= one.begin);
}

/** True when two products are the same: by code, else by category; where one tells none it may be any (TR302). */
export function sameProduct(one: MessageElement, other: MessageElement): boolean {
  return ['Product/Categorie', 'Product/Code'].every((path) => {
    const [here, there] = [textAt(one, path), textAt(other, path)];
    return here === undefined || there === undefined || here === there;
  });
}

/** The last day of the month in which a day lies. */
export function endOfMonth(date: string): string {
  const parsed = parseLocalDate(date);
  return parsed.with({ day: parsed.daysInMonth }).toString();
}
