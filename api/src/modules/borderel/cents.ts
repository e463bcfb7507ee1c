/** An amount of the database ('138.50') in whole cents. */
export function cents(amount: string): bigint {
  const found = /^(-?)(\d+)\.(\d{2})$/.exec(amount);
  if (!found) throw new RangeError('An amount has two decimals');
  const whole = BigInt(found[2]! + found[3]!);
  return found[1] ? -whole : whole;
}

/** Cents as a Dutch number: '-1234,50', or with dots '-1.234,50'. */
export function dutchAmount(amount: bigint, { dots = false } = {}): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  const whole = digits.slice(0, -2);
  const grouped = dots ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return `${amount < 0n ? '-' : ''}${grouped},${digits.slice(-2)}`;
}

/** Cents as people read them: '€ 1.234,50'. */
export function euros(amount: bigint): string {
  return `€\u00a0${dutchAmount(amount, { dots: true })}`;
}
