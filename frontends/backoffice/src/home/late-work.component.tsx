import { useTranslation } from '@volmacht/platform';
import { Columns, NumberCard } from '@volmacht/ui';

interface LateWorkProps {
  work: { totalCount: number; nodes: { overdue: boolean }[] };
  /** Where its words stand: 'Access' → home.lateAccess and home.openAccess. */
  words: 'Access' | 'Questions' | 'Aanvragen';
  href: string;
}

/** How much of a work list is late and how much waits in all; late work stands on top of the list itself. */
export function LateWork({ work: { totalCount, nodes }, words, href }: LateWorkProps) {
  const { t } = useTranslation();
  const late = nodes.filter(({ overdue }) => overdue).length;
  return (
    <Columns count={3}>
      <NumberCard label={t(`home.late${words}`)} value={late} tone={late > 0 ? 'danger' : 'plain'} href={href} />
      <NumberCard label={t(`home.open${words}`)} value={totalCount} href={href} />
    </Columns>
  );
}
