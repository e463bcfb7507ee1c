import { markdownTable } from './markdown-table.mjs';

/** The results of all sizes as a Markdown table, with the goals beside them and what misses its goal marked. */
export function growthTable(sizes, measured) {
  const names = [...new Set(measured.flat().map(({ name }) => name))];
  const lines = names.map((name) => {
    const found = measured.map((results) => results.find((result) => result.name === name));
    const goal = found.find((result) => result?.goal)?.goal;
    const cells = found.map((result) => {
      if (!result) return '';
      const missed = goal && !goal.meets(result.value) ? ' (missed)' : '';
      return `${result.value.toFixed(2)} ${result.unit}${missed}`;
    });
    return [name, goal?.text ?? '', ...cells];
  });
  return markdownTable([['what', 'goal', ...sizes.map((size) => size.toLocaleString('en-GB'))], ...lines]);
}
