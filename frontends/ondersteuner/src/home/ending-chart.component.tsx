import { Loaded, useLanguage, useQuery, useTranslation } from '@volmacht/platform';
import { addMonths, BarChart, Card, dateInNetherlands, EmptyState, Link, monthName } from '@volmacht/ui';
import type { EndingPerMonthQuery as EndingPerMonthData } from '../gql/graphql';
import { EndingPerMonthQuery } from './home.graphql';

const BOUNDS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const;

/** What ends in each month, out of what ends before each next one. */
function perMonth(data: EndingPerMonthData): number[] {
  const until = BOUNDS.map((bound) => data[bound].totalCount);
  return until.map((count, at) => Math.max(0, count - (until[at - 1] ?? 0)));
}

/** How many bewinden end in each of the twelve months from now, as a picture and as a table (MZ-21). */
export function EndingChart() {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = dateInNetherlands(new Date()).slice(0, 7);
  const months = BOUNDS.map((_, at) => addMonths(now, at));
  const bounds = months.map((month) => `${addMonths(month, 1)}-01`);
  const query = useQuery(EndingPerMonthQuery, {
    variables: Object.fromEntries(BOUNDS.map((bound, at) => [bound, bounds[at]])) as Record<
      (typeof BOUNDS)[number],
      string
    >,
  });
  return (
    <Card
      title={t('home.endingPerMonth')}
      icon="calendar"
      action={<Link href="/ondersteuner/aflopend">{t('home.seeEnding')}</Link>}
    >
      <Loaded query={query} skeleton="lines">
        {(data) => {
          const values = perMonth(data);
          return values.some((value) => value > 0) ? (
            <BarChart
              title={t('home.endingPerMonth')}
              categoryLabel={t('environment.month')}
              categories={months.map((month) => monthName(month, language))}
              series={[{ label: t('home.endingSeries'), values }]}
            />
          ) : (
            <EmptyState icon="calendar" title={t('home.nothingEnds')}>
              {t('home.nothingEndsNext')}
            </EmptyState>
          );
        }}
      </Loaded>
    </Card>
  );
}
