const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** '1954-03-12' as a court writes it: '12 maart 1954'. */
export function dutchDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}
