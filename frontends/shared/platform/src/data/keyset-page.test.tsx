import { describe, expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { MockedProvider } from '@apollo/client/testing/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { useKeysetPage } from './keyset-page';
import { useSorting } from './sorting.hook';

const COLUMNS = { naam: 'NAME', geboortedatum: 'BIRTH_DATE' } as const;

function visit(address: string, searched?: object) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MockedProvider>
      <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
    </MockedProvider>
  );
  const { result } = renderHook(
    () => ({
      page: useKeysetPage({ searched }),
      order: useSorting<'NAME' | 'BIRTH_DATE'>(COLUMNS, { by: 'NAME', direction: 'ASC' }),
      address: useLocation().search,
      go: useNavigate(),
    }),
    { wrapper },
  );
  const turn = (to: 'onNext' | 'onPrevious', endCursor = 'c1') =>
    act(() => result.current.page.paginationFor({ hasNextPage: true, endCursor })[to]());
  return { now: () => result.current, turn };
}

describe('CO-03 the page of a list', () => {
  it('stands in the address: next, previous, the back button', () => {
    const { now, turn } = visit('/lijst?toon=open');
    expect(now().page.variables).toEqual({ first: 25, after: null });
    turn('onNext', 'c1');
    turn('onNext', 'c2');
    expect(now().address).toBe('?toon=open&na=c1.c2');
    expect(now().page.variables.after).toBe('c2');
    turn('onPrevious');
    expect(now().page.variables.after).toBe('c1');
    act(() => void now().go(-1));
    expect(now().page.variables.after).toBe('c2');
  });

  it('is found again by whoever loads the address anew', () => {
    const { now } = visit('/lijst?na=c1.c2&per=50&sorteer=-geboortedatum');
    expect(now().page.variables).toEqual({ first: 50, after: 'c2' });
    expect(now().order.sorting).toEqual({ by: 'BIRTH_DATE', direction: 'DESC' });
  });

  it('is the first one after another filter, size or order', () => {
    const { now } = visit('/lijst?na=c1&op=2026-01-01');
    act(() => now().page.filter({ toon: 'alle', op: undefined }));
    expect(now().address).toBe('?toon=alle');
    act(() => now().page.paginationFor({ hasNextPage: true, endCursor: 'c1' }).onNext());
    act(() => now().page.paginationFor(undefined).onPageSize(100));
    expect(now().address).toBe('?toon=alle&per=100');
    act(() => now().page.paginationFor({ hasNextPage: true, endCursor: 'c1' }).onNext());
    act(() => now().order.onSort({ by: 'BIRTH_DATE', direction: 'DESC' }));
    expect(now().address).toBe('?toon=alle&per=100&sorteer=-geboortedatum');
    act(() => now().order.onSort({ by: 'NAME', direction: 'ASC' }));
    expect(now().address).toBe('?toon=alle&per=100');
  });

  it('of what was searched for, is not in the address: there one reads only the number of the page', () => {
    const { now, turn } = visit('/lijst', { lastName: 'Groot' });
    turn('onNext', 'c1');
    turn('onNext', 'c2');
    expect(now().address).toBe('?pagina=3');
    expect(now().page.variables.after).toBe('c2');
    turn('onPrevious');
    expect(now().page.variables.after).toBe('c1');
    act(() => now().page.reset());
    expect(now().address).toBe('');
    expect(now().page.variables.after).toBeNull();
  });

  it('of a search that is forgotten, is the first', () => {
    expect(visit('/lijst?pagina=3', { lastName: 'Groot' }).now().page.variables.after).toBeNull();
    expect(visit('/lijst?pagina=3').now().page.variables.after).toBeNull();
  });

  it('has an address that does not grow for ever, nor takes what no cursor is', () => {
    const { now, turn } = visit('/lijst?na=<script>.c0');
    expect(now().page.variables.after).toBe('c0');
    for (let n = 1; n < 40; n++) turn('onNext', `c${n}`);
    expect(now().address.split('.')).toHaveLength(20);
    expect(now().page.variables.after).toBe('c39');
  });
});
