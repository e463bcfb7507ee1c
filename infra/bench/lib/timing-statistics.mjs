// Whether two series of measurements are of one kind: their medians, and how they rank among each other.

/** The middle of a series. */
export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Mann-Whitney's U of `one` against `other` as a z-score: 0 when neither tends to be larger, positive when `one` does. */
export function rankScore(one, other) {
  const all = [...one.map((value) => ({ value, own: true })), ...other.map((value) => ({ value, own: false }))];
  all.sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to].value === all[from].value) to++;
    const shared = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (all[at].own) ranks += shared;
    from = to;
  }
  const [n, m] = [one.length, other.length];
  const u = ranks - (n * (n + 1)) / 2;
  return (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}

/** A difference that nobody can use: at most 0.2 ms or 3 % of the median, and ranks that chance explains (A14). */
export function tells({ known, unknown }) {
  const [a, b] = [median(known), median(unknown)];
  const z = rankScore(known, unknown);
  return {
    known: a,
    unknown: b,
    difference: a - b,
    z,
    alike: Math.abs(a - b) <= Math.max(0.2, b * 0.03) && Math.abs(z) < 3,
  };
}
