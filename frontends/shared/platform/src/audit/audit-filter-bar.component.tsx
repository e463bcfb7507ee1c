import { DateField, FilterBar, formatDate, SelectField } from '@volmacht/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTION_GROUPS, isDay, type AuditFilter } from './audit-filter';

interface AuditFilterBarProps {
  filter: AuditFilter;
  onFilter: (filter: AuditFilter) => void;
}

/** Which part of the trail to show: a subject and a period. */
export function AuditFilterBar({ filter, onFilter }: AuditFilterBarProps) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(filter.from);
  const [to, setTo] = useState(filter.to);
  const [wrong, setWrong] = useState<{ from?: string; to?: string }>({});
  const apply = (next: AuditFilter) => {
    setFrom(next.from);
    setTo(next.to);
    setWrong({});
    onFilter(next);
  };
  const submit = () => {
    const noDay = t('platform.audit.dateWrong');
    const found = {
      from: from && !isDay(from) ? noDay : undefined,
      to: to && !isDay(to) ? noDay : from && to && to < from ? t('platform.audit.rangeWrong') : undefined,
    };
    if (found.from || found.to) setWrong(found);
    else apply({ ...filter, from, to });
  };
  const chip = (id: string, label: string, without: Partial<AuditFilter>) => ({
    id,
    label,
    onRemove: () => apply({ ...filter, ...without }),
  });
  return (
    <FilterBar
      submitLabel={t('platform.audit.show')}
      onSubmit={submit}
      onClear={() => apply({ group: 'alles', from: '', to: '', about: '' })}
      chips={[
        ...(filter.group === 'alles'
          ? []
          : [
              chip('group', t('platform.audit.chipGroup', { group: t(`platform.audit.groups.${filter.group}`) }), {
                group: 'alles',
              }),
            ]),
        ...(filter.from
          ? [chip('from', t('platform.audit.chipFrom', { date: formatDate(filter.from) }), { from: '' })]
          : []),
        ...(filter.to ? [chip('to', t('platform.audit.chipTo', { date: formatDate(filter.to) }), { to: '' })] : []),
        ...(filter.about ? [chip('about', t('platform.audit.chipAbout'), { about: '' })] : []),
      ]}
    >
      <SelectField
        name="wat"
        label={t('platform.audit.what')}
        value={filter.group}
        onChange={(group) => apply({ ...filter, group: group || 'alles' })}
        choices={Object.keys(ACTION_GROUPS).map((value) => ({ value, label: t(`platform.audit.groups.${value}`) }))}
      />
      <DateField
        name="vanaf"
        label={t('platform.audit.from')}
        value={from}
        onChange={setFrom}
        error={wrong.from}
        optional
      />
      <DateField name="tot" label={t('platform.audit.to')} value={to} onChange={setTo} error={wrong.to} optional />
    </FilterBar>
  );
}
