/**
 * Asks again until there is an answer (anything but null, undefined or false), and fails with `what` at the deadline.
 * Nobody waits longer than needed: tests have no fixed pauses.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false> | Answer | null | undefined | false,
  { seconds = 30, everyMs = 40 }: { seconds?: number; everyMs?: number } = {},
): Promise<Answer> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Not within ${seconds} s: ${what}.`);
    await new Promise((next) => setTimeout(next, everyMs));
  }
}
