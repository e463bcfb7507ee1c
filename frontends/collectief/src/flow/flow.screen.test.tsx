import { describe, expect, it } from '@jest/globals';
import { renderScreen, screen, waitFor, type Answers } from '@volmacht/platform/testing';
import type { ReactElement } from 'react';
import { BorderellenScreen } from '../borderellen/borderellen.screen';
import { aContract, aDeelnemer, aFile, connection, meWith, translations } from '../testing/builders';
import { UsageScreen } from '../usage/usage.screen';
import { FlowScreen } from './flow.screen';

const me = meWith({ '12345': ['FINANCIEEL'] }, ['stroom:read', 'borderel:read']);
const visit = (element: ReactElement, path: string, contract: object, more: Answers = {}, viewer = me) =>
  renderScreen(element, {
    translations,
    viewer,
    path,
    route: path.split('?')[0],
    answers: { contracts: [aContract()], contract: { ...aContract(), ...contract }, ...more },
  });

const rows = [
  { kind: 'INSTROOM', on: '2026-03-01', deelnemer: aDeelnemer() },
  { kind: 'UITSTROOM', on: '2026-03-31', deelnemer: aDeelnemer({ id: 'deelnemer-2', fullName: 'B. Meller' }) },
];
const inUitstroom = connection(rows, { asOf: '2026-11-11T03:00:00Z', instroom: 143, uitstroom: 88 });

describe('CO-08 in- en uitstroomlijst', () => {
  it('shows who came and went, as of when, without a link to deelnemers one may not open', async () => {
    visit(<FlowScreen />, '/collectief/in-en-uitstroom', { inUitstroom });
    expect(await screen.findByText('Bijgewerkt op 11-11-2026 04:00')).toBeTruthy();
    expect(screen.getByText('143')).toBeTruthy();
    expect(screen.getByText('B. Meller')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'B. Meller' })).toBeNull();
  });

  it('takes the period and whom to show out of the address, and never asks for an end before the beginning', async () => {
    const { user, requests } = visit(<FlowScreen />, '/collectief/in-en-uitstroom?van=2026-06&tot=2026-02&toon=alle', {
      inUitstroom,
    });
    await screen.findByText('B. Meller');
    expect(requests.at(-1)?.variables).toMatchObject({ from: '2026-02', to: '2026-02', showAll: true });
    await user.selectOptions(screen.getByLabelText('Toon'), 'stroom');
    await waitFor(() => expect(requests.at(-1)?.variables).toMatchObject({ showAll: false }));
  });

  it('CO-01 offers nothing to who may not see flows on any contract', async () => {
    visit(<FlowScreen />, '/collectief/in-en-uitstroom', {}, {}, meWith({ '12345': ['ACCOUNTBEHEER'] }, []));
    expect(await screen.findByText('U hebt hiervoor geen contract')).toBeTruthy();
  });
});

describe('CO-09 borderellen', () => {
  it('gives invoice and CSV of each month, exact to the cent', async () => {
    const borderel = { id: 'b', date: '2026-10-24', amount: '508840.50', deelnemers: 2967 };
    const name = 'BOR-12345-20261024-1ZENZ-1_2.csv';
    visit(<BorderellenScreen />, '/collectief/borderellen', {
      borderellen: [{ ...borderel, invoice: aFile('factuur.pdf'), file: aFile(name) }],
    });
    expect(await screen.findByText(/508\.840,50/)).toBeTruthy();
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(`/files/file-${name}`);
    expect(screen.getByRole('link', { name: /Download factuur van 24-10-2026/ })).toBeTruthy();
  });

  it('says when there will be one', async () => {
    visit(<BorderellenScreen />, '/collectief/borderellen', { borderellen: [] });
    expect(await screen.findByText('Er zijn geen borderellen')).toBeTruthy();
  });
});

describe('CO-10 contract gebruik', () => {
  it('shows number, difference, in and out per month, the newest on top', async () => {
    visit(<UsageScreen />, '/collectief/gebruik', {
      usage: [
        { month: '2018-11', deelnemers: 482, difference: 0, instroom: 0, uitstroom: 0 },
        { month: '2018-12', deelnemers: 427, difference: -55, instroom: 0, uitstroom: 55 },
      ],
    });
    const cells = await screen.findAllByRole('cell', { name: /2018/ });
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('december 2018'),
      expect.stringContaining('november 2018'),
    ]);
    expect(screen.getByText('-55')).toBeTruthy();
  });

  it('says when figures will come', async () => {
    visit(<UsageScreen />, '/collectief/gebruik', { usage: [] });
    expect(await screen.findByText('Er zijn nog geen cijfers over deze periode')).toBeTruthy();
  });
});
