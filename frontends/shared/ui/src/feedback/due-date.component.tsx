import { dateInNetherlands, formatDate, formatLongDate } from '../format/format';
import { Icon } from '../text/icon.component';
import { useUi } from '../text/ui.provider';

export interface DueDateProps {
  /** The moment something must be ready. */
  dueAt: string;
  /** Working days until then, by Dutch holidays; negative or zero when late. Left out: the date alone. */
  workingDays?: number | null;
  overdue: boolean;
  /** For the rows of a list: '25-11-2026' in place of 'woensdag 25 november 2026'. */
  compact?: boolean;
}

/** 'Uiterlijk donderdag 3 december 2026, nog 3 werkdagen'; late in red, with the word for it. */
export function DueDate({ dueAt, workingDays, overdue, compact = false }: DueDateProps) {
  const { texts, language } = useUi();
  const day = dateInNetherlands(dueAt);
  const date = compact ? formatDate(day) : formatLongDate(day, language);
  return (
    <span className={overdue ? 'vm-due vm-due--late' : 'vm-due'}>
      <Icon name={overdue ? 'alert' : 'clock'} />
      {overdue
        ? texts.lateSince(date, workingDays == null ? undefined : Math.max(1, Math.abs(workingDays)))
        : texts.dueBy(date, workingDays ?? undefined)}
    </span>
  );
}
