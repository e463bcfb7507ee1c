/** What a person at the console must know from a log line: the message of an error; undefined for all else. */
export function noticeOf(line) {
  if (!line.startsWith('{')) return undefined;
  try {
    const { level, msg } = JSON.parse(line);
    return typeof level === 'number' && level >= 50 ? msg : undefined;
  } catch {
    return undefined;
  }
}
