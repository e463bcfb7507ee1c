import { useTranslation } from '@volmacht/platform';
import { DateField, FilterBar, SelectField, TextField } from '@volmacht/ui';
import { useState } from 'react';
import type { ClientFilter } from '../gql/graphql';
import { NO_SEARCH, type SearchFields } from './search-memory';

/** Errors per field. */
export type SearchErrors = Partial<Record<keyof SearchFields, string>>;

/** The criteria as the API takes them: one number alone, or date of birth with last name (MZ-14). */
export function toFilter({ by, number, birthDate, lastName }: SearchFields): ClientFilter {
  if (by === 'BSN') return { bsn: number.replace(/[\s.]/g, '') };
  return by === 'PERSON' ? { birthDate, lastName: lastName.trim() } : { insuredNumber: number.trim() };
}

interface ClientSearchProps {
  initial: SearchFields;
  errors: SearchErrors;
  busy: boolean;
  onSearch: (fields: SearchFields) => void;
  onClear: () => void;
}

/** Cliënt zoeken: by insured number or BSN, or by date of birth with last name; 'Opnieuw' clears (MZ-14). */
export function ClientSearch({ initial, errors: found, busy, onSearch, onClear }: ClientSearchProps) {
  const { t } = useTranslation();
  const [fields, setFields] = useState(initial);
  const [empty, setEmpty] = useState<SearchErrors>({});
  const errors = { ...found, ...empty };
  const { by } = fields;
  const set = (change: Partial<SearchFields>) => setFields((before) => ({ ...before, ...change }));
  const submit = () => {
    const missing: SearchErrors =
      by === 'PERSON'
        ? {
            ...(fields.birthDate ? {} : { birthDate: t('signUp.birthDateRequired') }),
            ...(fields.lastName.trim() ? {} : { lastName: t('clients.lastNameRequired') }),
          }
        : fields.number.trim()
          ? {}
          : { number: t(by === 'BSN' ? 'signUp.bsnRequired' : 'signUp.insuredNumberRequired') };
    setEmpty(missing);
    if (Object.keys(missing).length === 0) onSearch(fields);
  };
  const clear = () => {
    setFields(NO_SEARCH.fields);
    setEmpty({});
    onClear();
  };
  return (
    <FilterBar
      submitLabel={t('clients.search')}
      busy={busy}
      onSubmit={submit}
      onClear={clear}
      clearLabel={t('clients.clear')}
    >
      <SelectField
        name="by"
        label={t('clients.searchBy')}
        value={by}
        onChange={(value) => {
          setEmpty({});
          set({ by: value as SearchFields['by'] });
        }}
        choices={[
          { value: 'INSURED_NUMBER', label: t('signUp.insuredNumber') },
          { value: 'BSN', label: t('signUp.bsnShort') },
          { value: 'PERSON', label: t('clients.byPerson') },
        ]}
      />
      {by === 'PERSON' ? (
        <>
          <DateField
            name="birthDate"
            label={t('signUp.birthDate')}
            value={fields.birthDate}
            onChange={(birthDate) => set({ birthDate })}
            error={errors.birthDate}
          />
          <TextField
            name="lastName"
            label={t('clients.lastName')}
            value={fields.lastName}
            onChange={(lastName) => set({ lastName })}
            error={errors.lastName}
          />
        </>
      ) : (
        <TextField
          name="number"
          label={t(by === 'BSN' ? 'signUp.bsn' : 'signUp.insuredNumber')}
          kind="digits"
          value={fields.number}
          onChange={(number) => set({ number })}
          error={errors.number}
        />
      )}
    </FilterBar>
  );
}
