/** The results of all sizes as a Markdown table, for the terminal and for the documentation alike. */
export function growthTable(sizes, measured) {
  const names = [...new Set(measured.flat().map(({ name }) => name))];
  const format = (size) => size.toLocaleString('en-GB');
  const lines = names.map((name) => {
    const found = measured.map((results) => results.find((result) => result.name === name));
    const goal = found.find((result) => result?.goal)?.goal.text ?? '';
    const cells = found.map((result) => (result ? `${result.value.toFixed(2)} ${result.unit}` : ''));
    return [name, goal, ...cells];
  });
  const rows = [['what', 'goal', ...sizes.map(format)], ...lines];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [
    line(rows[0]),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.slice(1).map(line),
  ].join('\n');
}
