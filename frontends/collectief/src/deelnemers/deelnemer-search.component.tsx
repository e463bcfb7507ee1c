import { useTranslation } from '@volmacht/platform';
import { DateField, FilterBar, TextField } from '@volmacht/ui';
import { useState, type ReactNode } from 'react';
import { NO_SEARCH, type SearchFields } from './search';

/** Errors per field. */
export type SearchErrors = Partial<Record<keyof SearchFields | 'on', string>>;

interface DeelnemerSearchProps {
  picker: ReactNode;
  initial: SearchFields;
  on: string;
  errors: SearchErrors;
  busy: boolean;
  onSearch: (fields: SearchFields, on: string) => void;
}

/** Deelnemers zoeken: by last name, BSN, relatienummer or date of birth, on any day (CO-03). */
export function DeelnemerSearch({ picker, initial, on, errors, busy, onSearch }: DeelnemerSearchProps) {
  const { t } = useTranslation();
  const [fields, setFields] = useState(initial);
  const [day, setDay] = useState(on);
  const set = (change: Partial<SearchFields>) => setFields((before) => ({ ...before, ...change }));
  const clear = () => {
    setFields(NO_SEARCH);
    setDay('');
    onSearch(NO_SEARCH, '');
  };
  return (
    <FilterBar
      submitLabel={t('deelnemers.search')}
      busy={busy}
      onSubmit={() => onSearch(fields, day)}
      onClear={clear}
      clearLabel={t('deelnemers.showAll')}
    >
      <TextField
        name="lastName"
        label={t('deelnemer.lastName')}
        value={fields.lastName}
        onChange={(lastName) => set({ lastName })}
        error={errors.lastName}
      />
      <TextField
        name="bsn"
        label={t('deelnemer.bsn')}
        kind="digits"
        value={fields.bsn}
        onChange={(bsn) => set({ bsn })}
        error={errors.bsn}
      />
      <TextField
        name="relatienummer"
        label={t('deelnemer.relatienummer')}
        kind="digits"
        value={fields.relatienummer}
        onChange={(relatienummer) => set({ relatienummer })}
        error={errors.relatienummer}
      />
      <DateField
        name="birthDate"
        label={t('deelnemer.birthDate')}
        value={fields.birthDate}
        onChange={(birthDate) => set({ birthDate })}
        error={errors.birthDate}
      />
      <DateField name="on" label={t('deelnemers.on')} value={day} onChange={setDay} error={errors.on} />
      {picker}
    </FilterBar>
  );
}
