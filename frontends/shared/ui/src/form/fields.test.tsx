import { describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { CodeField } from './code-field.component';
import { DateField, partsOfPastedDate } from './date-field.component';

function Bound({ as: Kind }: { as: typeof DateField | typeof CodeField }) {
  const [value, setValue] = useState('');
  return (
    <>
      <Kind name="x" label="Veld" value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

const typed = () => document.querySelector('output')?.textContent;

describe('XX-04 fields take what people type and paste', () => {
  it('a code loses spaces and dashes, and everything after the sixth digit', () => {
    render(<Bound as={CodeField} />);
    fireEvent.change(screen.getByLabelText('Veld'), { target: { value: '123-456 7' } });
    expect(typed()).toBe('123456');
    expect(screen.getByLabelText('Veld').getAttribute('autocomplete')).toBe('one-time-code');
  });

  it('a date comes together from day, month and year, and an impossible one is left for the server to judge', () => {
    render(<Bound as={DateField} />);
    fireEvent.change(screen.getByLabelText('Dag'), { target: { value: '31' } });
    fireEvent.change(screen.getByLabelText('Maand'), { target: { value: '2' } });
    fireEvent.change(screen.getByLabelText('Jaar'), { target: { value: '1954' } });
    expect(typed()).toBe('1954-02-31');
  });

  it.each([
    ['3-12-2026', ['3', '12', '2026']],
    ['03/12/2026', ['03', '12', '2026']],
    ['2026-12-03', ['03', '12', '2026']],
    ['drie december', undefined],
  ])('a pasted date: %s', (text, parts) => expect(partsOfPastedDate(text)).toEqual(parts));
});
