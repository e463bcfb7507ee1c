import { findAll, textAt, type MessageElement } from '../message-element';
import { deliveryKey, numberText, type Fact } from './fact';
import type { Delivery, Past } from './past';
import type { LaterMessage, PastRule } from './past-rule';

/** Care that is stopped for a while. */
const TEMPORARY = '20';

interface DeliveryRow extends Delivery {
  row: MessageElement;
  removes: boolean;
  /** Only of a stop. */
  end: string | undefined;
  reason: string | undefined;
}

function rowsOf({ root, provider, personOf }: LaterMessage): DeliveryRow[] {
  const person = personOf(textAt(root, 'Client/Bsn')!);
  return ['Client/StartProducten/StartProduct', 'Client/StopProducten/StopProduct']
    .flatMap((path) => findAll(root, path))
    .map((row) => ({
      row,
      provider,
      person,
      key: deliveryKey(row),
      begin: textAt(row, 'Begindatum')!,
      end: textAt(row, 'Einddatum'),
      reason: textAt(row, 'RedenBeeindiging'),
      removes: textAt(row, 'StatusAanlevering') === '3',
    }));
}

/** A rule that looks at one row at a time. */
function rowRule(
  id: string,
  code: string,
  messages: string[],
  breaks: (row: DeliveryRow, past: Past, all: DeliveryRow[]) => boolean,
): PastRule {
  return {
    id,
    code,
    messages,
    check(message, past, report) {
      const all = rowsOf(message);
      for (const row of all) if (breaks(row, past, all)) report(row.row);
    },
  };
}

/** A rule on a stop that follows one which stands. The very same stop is TR074 and nothing else. */
function secondStop(id: string, code: string, breaks: (row: DeliveryRow, standing: Fact[]) => boolean): PastRule {
  return rowRule(id, code, ['307'], (row, past) => {
    const { standing } = past.stops(row);
    return !row.removes && standing.length > 0 && !isAgain(row, standing) && breaks(row, standing);
  });
}

const isAgain = (row: DeliveryRow, standing: Fact[]): boolean =>
  standing.some(({ details }) => details.end === row.end && details.reason === row.reason);
const isFinal = ({ details }: Fact): boolean => details.reason !== TEMPORARY;

/** True when a row tells another product than its assignment has. */
function otherProduct(row: MessageElement, { details }: Fact): boolean {
  return (['category', 'code'] as const).some((name) => {
    const told = textAt(row, name === 'category' ? 'Product/Categorie' : 'Product/Code');
    return told !== undefined && details[name] !== undefined && told !== details[name];
  });
}

/** Rules that hold a start or stop of care against assignments, starts and stops of before. */
export const DELIVERY_PAST_RULES: PastRule[] = [
  rowRule('TR019', '9019', ['305', '307'], ({ row, provider, person, removes }, past) => {
    const number = textAt(row, 'ToewijzingNummer');
    const assignment = number === undefined ? undefined : past.assignment(numberText(number));
    if (removes || !assignment) return false;
    return assignment.provider !== provider || assignment.person !== person || otherProduct(row, assignment);
  }),
  rowRule('TR063', '9063', ['305'], (row, past) => row.removes && past.starts(row).get(row.begin) === 'REMOVED'),
  rowRule('TR063', '9063', ['307'], (row, past) => {
    const { standing, removed } = past.stops(row);
    return row.removes && removed && standing.length === 0;
  }),
  rowRule('TR069', '9069', ['307'], (row, past) => !row.removes && past.starts(row).get(row.begin) === 'REMOVED'),
  rowRule('TR071', '9071', ['305'], (row, past) => row.removes && past.stops(row).standing.length > 0),
  rowRule('TR326', '9326', ['305'], (row, past, all) => {
    if (row.removes) return false;
    const removedHere = new Set(all.filter(({ key, removes }) => removes && key === row.key).map(({ begin }) => begin));
    return [...past.starts(row)].some(
      ([begin, state]) =>
        state === 'STANDS' &&
        begin !== row.begin &&
        !removedHere.has(begin) &&
        past.stops({ ...row, begin }).standing.length === 0,
    );
  }),
  rowRule('TR074', '9074', ['307'], (row, past) => !row.removes && isAgain(row, past.stops(row).standing)),
  secondStop('TR413', '9413', (row, standing) => row.reason === TEMPORARY && !standing.some((stop) => isFinal(stop))),
  secondStop(
    'TR414',
    '9414',
    (row, standing) =>
      row.reason !== TEMPORARY &&
      !standing.some((stop) => isFinal(stop)) &&
      standing.some(({ details }) => row.end! < details.end!),
  ),
  secondStop('TR415', '9415', (_row, standing) => standing.some((stop) => isFinal(stop))),
];
