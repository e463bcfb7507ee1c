import { formatNumber } from '../format/format';
import { Tabs } from '../navigation/tabs.component';
import { useUi } from '../text/ui.provider';

export interface BarChartProps {
  /** What the figures are: 'Aanvragen per maand'. */
  title: string;
  /** Header of the first column of the table. */
  categoryLabel: string;
  series: { label: string; values: number[] }[];
  categories: string[];
}

const HEIGHT = 220;
/** With more categories than this, a phone has room for every other name only; the table has them all. */
const DENSE = 6;
const FILLS = ['vm-bar--1', 'vm-bar--2'];

/** One or two series of bars with their numbers written above, and the same figures in a table behind a tab. */
export function BarChart({ title, categoryLabel, series, categories }: BarChartProps) {
  const { texts, language } = useUi();
  const top = Math.max(1, ...series.flatMap(({ values }) => values));
  const slot = 100 / Math.max(1, categories.length);
  const width = (slot * 0.7) / Math.max(1, series.length);
  const chart = (
    <figure className={categories.length > DENSE ? 'vm-chart vm-chart--dense' : 'vm-chart'}>
      <figcaption className="vm-row vm-gap-4">
        {series.map(({ label }, index) => (
          <span key={label} className="vm-chart__key">
            <span className={`vm-chart__swatch ${FILLS[index % 2]}`} aria-hidden="true" />
            {label}
          </span>
        ))}
      </figcaption>
      <div className="vm-chart__plot" aria-hidden="true">
        <svg width="100%" height={HEIGHT + 56}>
          {categories.map((category, at) => (
            <g key={category}>
              {series.map(({ label, values }, index) => {
                const height = ((values[at] ?? 0) / top) * HEIGHT;
                const x = at * slot + slot * 0.15 + index * width;
                return (
                  <g key={label}>
                    <rect
                      className={FILLS[index % 2]}
                      x={`${x}%`}
                      y={HEIGHT + 24 - height}
                      width={`${width * 0.92}%`}
                      height={height}
                    />
                    <text x={`${x + width * 0.46}%`} y={HEIGHT + 18 - height} textAnchor="middle">
                      {formatNumber(values[at] ?? 0, language)}
                    </text>
                  </g>
                );
              })}
              <text className="vm-chart__category" x={`${at * slot + slot / 2}%`} y={HEIGHT + 48} textAnchor="middle">
                {category}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
  const table = (
    <table className="utrecht-table">
      <caption className="vm-hidden">{title}</caption>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {[categoryLabel, ...series.map(({ label }) => label)].map((header, index) => (
            <th
              key={header}
              scope="col"
              className={`utrecht-table__header-cell vm-align-${index === 0 ? 'start' : 'end'}`}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {categories.map((category, at) => (
          <tr key={category} className="utrecht-table__row">
            <th scope="row" className="utrecht-table__cell">
              {category}
            </th>
            {series.map(({ label, values }) => (
              <td key={label} className="utrecht-table__cell vm-align-end">
                {formatNumber(values[at] ?? 0, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <Tabs
      label={`${title}: ${texts.chartOrTable}`}
      tabs={[
        { id: 'chart', label: texts.chart, content: chart },
        { id: 'table', label: texts.table, content: table },
      ]}
    />
  );
}
