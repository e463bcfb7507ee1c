/** '06 12345678' → '+31612345678'; numbers that already carry a country code stay as they are. */
export function toE164(number: string): string {
  const digits = number.replace(/[^\d+]/g, '');
  if (digits.startsWith('+')) return digits;
  return digits.startsWith('00') ? `+${digits.slice(2)}` : `+31${digits.replace(/^0/, '')}`;
}

/** '+31612345678' → '06 12345678', '+31330000101' → '033 0000101'; foreign numbers come back as they are. */
export function formatPhone(number: string | null | undefined): string {
  const mobile = /^\+316(\d{8})$/.exec(number ?? '');
  if (mobile) return `06 ${mobile[1]}`;
  const area = /^\+31(\d{2})(\d{7})$/.exec(number ?? '');
  return area ? `0${area[1]} ${area[2]}` : (number ?? '');
}
