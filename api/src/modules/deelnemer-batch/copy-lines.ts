/** A value on its way to COPY. */
export type CopyValue = string | number | Buffer | null;

const SPECIAL = /[\\\t\n\r]/;
const EACH_SPECIAL = new RegExp(SPECIAL, 'g');
const ESCAPED: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One line of PostgreSQL's text format for COPY. */
export function copyLine(values: CopyValue[]): string {
  let line = '';
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (index > 0) line += '\t';
    if (value === null || value === undefined) line += '\\N';
    else if (typeof value === 'string')
      line += SPECIAL.test(value) ? value.replace(EACH_SPECIAL, (sign) => ESCAPED[sign]!) : value;
    else if (typeof value === 'number') line += value;
    else line += `\\\\x${value.toString('hex')}`;
  }
  return `${line}\n`;
}
