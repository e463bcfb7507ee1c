/**
 * The reference of a request, as people read it out on the telephone: 'A1B2-C3D4', the last eight characters of its id.
 * The same on screen and in mail (MZ-01).
 */
export function referenceOf(id: string): string {
  const end = id.replace(/-/g, '').slice(-8).toUpperCase();
  return `${end.slice(0, 4)}-${end.slice(4)}`;
}
