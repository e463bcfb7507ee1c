/** True for eight digits; a KvK number has leading zeros and no check digit. */
export function isKvkNumber(value: string): boolean {
  return /^\d{8}$/.test(value);
}
