/** Somebody of the demo in the register: a period of Wlz care, or one that is over. */
export interface DemoPerson {
  reference: string;
  bsn: string;
  birthDate: string;
  validFrom: string;
  validUntil: string | null;
}

/** People of the demo; their numbers are out of the range that the iStandaarden set apart for tests. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { reference: 'demo-1', bsn: '999999011', birthDate: '1941-03-14', validFrom: '2023-05-01', validUntil: null },
  { reference: 'demo-2', bsn: '999999023', birthDate: '1936-11-02', validFrom: '2025-01-15', validUntil: null },
  { reference: 'demo-3', bsn: '999999035', birthDate: '1988-07-29', validFrom: '2020-02-01', validUntil: '2022-01-31' },
  { reference: 'demo-4', bsn: '999999047', birthDate: '2009-09-09', validFrom: '2024-09-01', validUntil: '2034-08-31' },
];
