import { badInput, DomainError, type ProblemSpec } from '../../core/errors';
import { checkAddress } from '../../core/graphql/check-address';
import { PaymentMethod } from '../../core/graphql/payment-method';
import { CorrespondenceChannel } from '../organisation';
import { CLIENT_TEXTS } from './client.errors';
import type { UpdateClientInput } from './client.inputs';
import { GBER_STOP_REASON } from './gber-stop-reason';
import type { Insured } from './insured.entity';

/** Fewest and most monthly instalments of a GBER. */
export const GBER_INSTALMENTS = { min: 2, max: 10 } as const;

/** What of a person's row can be changed on their behalf. */
export type Changeable = Pick<
  Insured,
  | 'street'
  | 'houseNumber'
  | 'postcode'
  | 'city'
  | 'country'
  | 'email'
  | 'phone'
  | 'premiumIban'
  | 'claimsIban'
  | 'paymentMethod'
  | 'correspondenceChannel'
  | 'gberActive'
  | 'gberInstalments'
  | 'gberSince'
  | 'gberStoppedOn'
  | 'gberStopReason'
>;

/** The columns that get another value, and which parts of the input that were (names only, for the audit trail). */
export interface ClientChange {
  set: Partial<Changeable>;
  changed: string[];
}

/** Columns that stop a running GBER. */
function stopped(today: string, reason: string): Partial<Changeable> {
  return { gberActive: false, gberStoppedOn: today, gberStopReason: reason };
}

/**
 * What a change of a client's data comes down to (MZ-17). `officeEmail` is where digital post goes when the client has
 * no address of their own.
 * @throws BAD_USER_INPUT with every problem at once, each at its field.
 */
export function planClientChange(
  now: Changeable,
  input: UpdateClientInput,
  officeEmail: string | null,
  today: string,
): ClientChange {
  const problems: ProblemSpec[] = [];
  const set: Partial<Changeable> = {};
  if (input.address) {
    try {
      Object.assign(set, checkAddress(input.address, 'input.address'));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(...error.problems);
    }
  }
  for (const name of ['email', 'phone', 'premiumIban', 'claimsIban'] as const) {
    if (input[name] !== undefined) set[name] = input[name];
  }
  if (input.paymentMethod) set.paymentMethod = input.paymentMethod;
  if (input.correspondenceChannel) set.correspondenceChannel = input.correspondenceChannel;
  const then = { ...now, ...set };

  const touchesPayment = set.paymentMethod !== undefined || set.premiumIban !== undefined;
  if (touchesPayment && then.paymentMethod === PaymentMethod.DIRECT_DEBIT && !then.premiumIban)
    problems.push({ field: 'input.premiumIban', rule: CLIENT_TEXTS.DIRECT_DEBIT_NEEDS_IBAN });
  const touchesPost = set.correspondenceChannel !== undefined || set.email !== undefined;
  if (touchesPost && then.correspondenceChannel === CorrespondenceChannel.DIGITAL && !then.email && !officeEmail)
    problems.push({ field: 'input.email', rule: CLIENT_TEXTS.DIGITAL_NEEDS_EMAIL });
  Object.assign(set, gberChange(now, then.correspondenceChannel, input, today, problems));
  if (problems.length > 0) throw badInput(...problems);

  const differs = (Object.keys(set) as (keyof Changeable)[]).filter((name) => set[name] !== now[name]);
  return {
    set: Object.fromEntries(differs.map((name) => [name, set[name]])),
    changed: [...new Set(differs.map((name) => PART[name]))],
  };
}

function gberChange(
  now: Changeable,
  channel: CorrespondenceChannel,
  input: UpdateClientInput,
  today: string,
  problems: ProblemSpec[],
): Partial<Changeable> {
  const field = 'input.gberInstalments';
  const instalments = input.gberInstalments ?? null;
  if (instalments !== null) {
    const before = problems.length;
    if (input.stopGber) problems.push({ field, rule: CLIENT_TEXTS.GBER_START_OR_STOP });
    if (instalments < GBER_INSTALMENTS.min || instalments > GBER_INSTALMENTS.max)
      problems.push({ field, rule: CLIENT_TEXTS.GBER_INSTALMENTS, values: GBER_INSTALMENTS });
    if (channel === CorrespondenceChannel.POST) problems.push({ field, rule: CLIENT_TEXTS.GBER_NEEDS_DIGITAL });
    if (problems.length > before) return {};
    if (now.gberActive) return { gberInstalments: instalments };
    return {
      gberActive: true,
      gberInstalments: instalments,
      gberSince: today,
      gberStoppedOn: null,
      gberStopReason: null,
    };
  }
  if (!now.gberActive) return {};
  if (input.stopGber) return stopped(today, GBER_STOP_REASON.REQUEST);
  return channel === CorrespondenceChannel.POST ? stopped(today, GBER_STOP_REASON.POST) : {};
}

const PART: Record<keyof Changeable, string> = {
  street: 'address',
  houseNumber: 'address',
  postcode: 'address',
  city: 'address',
  country: 'address',
  email: 'email',
  phone: 'phone',
  premiumIban: 'premiumIban',
  claimsIban: 'claimsIban',
  paymentMethod: 'paymentMethod',
  correspondenceChannel: 'correspondenceChannel',
  gberActive: 'gber',
  gberInstalments: 'gber',
  gberSince: 'gber',
  gberStoppedOn: 'gber',
  gberStopReason: 'gber',
};
