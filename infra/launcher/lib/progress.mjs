import { LaunchError } from './launch-error.mjs';

const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

let moving = 0;

/**
 * Runs one step and prints one line for it: what it is, what came of it and how long it took.
 * `work` may call its argument to say where it is (terminals only) and may return a note for the finished line.
 */
export async function step(title, work) {
  const started = Date.now();
  const terminal = process.stdout.isTTY === true;
  // Of steps that run side by side only the first owns the moving last line.
  const live = terminal && moving === 0;
  if (live) moving += 1;
  const clear = terminal ? '\r\x1b[K' : '';
  const show = (note) => live && process.stdout.write(`\r\x1b[K… ${title}${note ? ` (${note})` : ''}`);
  show();
  const ticker = live ? setInterval(() => show(seconds(started)), 1000) : undefined;
  try {
    const note = await work(show);
    const text = typeof note === 'string' ? `: ${note}` : '';
    process.stdout.write(`${clear}✓ ${title}${text} (${seconds(started)})\n`);
    return note;
  } catch (error) {
    process.stdout.write(`${clear}✗ ${title} (${seconds(started)})\n`);
    throw error;
  } finally {
    clearInterval(ticker);
    if (live) moving -= 1;
  }
}

/** Left-aligned columns for a list of rows, so that addresses and accounts can be read at a glance. */
export function table(rows) {
  const widths = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, String(cell).length)));
  return rows.map((row) => `  ${row.map((cell, i) => String(cell).padEnd(widths[i])).join('  ')}`.trimEnd()).join('\n');
}

/** Refuses a Node that lacks what the product uses (require of ES modules came with 20.19). */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new LaunchError(`Volmacht needs Node 20.19 or newer; this is Node ${version}.`);
  }
  return version;
}
