import { describe, expect, it } from '@jest/globals';
import { failure, renderScreen, screen, waitFor, type Answers } from '@volmacht/platform/testing';
import { aColleague, aContract, aDeelnemer, aFile, connection, meWith, translations } from '../testing/builders';
import { DeelnemerScreen } from './deelnemer.screen';
import { DeelnemersScreen } from './deelnemers.screen';

const MANAGES = ['deelnemer:read', 'deelnemer:manage'] as const;
const contracts = [aContract('12345'), aContract('23595')];
const me = meWith({ '12345': ['ADMINISTRATIEF'], '23595': ['ADMINISTRATIEF'] }, [...MANAGES]);
const base = '/collectief/deelnemers';

const list = (answers: Answers, path = base, viewer = me) =>
  renderScreen(<DeelnemersScreen />, {
    translations,
    viewer,
    path,
    route: base,
    answers: { contracts, deelnemers: connection([aDeelnemer()], { totalCount: 2967 }), ...answers },
  });
const detail = (answers: Answers, viewer = aColleague(...MANAGES)) =>
  renderScreen(<DeelnemerScreen />, {
    translations,
    viewer,
    path: `${base}/deelnemer-1`,
    route: `${base}/:id`,
    answers,
  });

async function endIt(user: ReturnType<typeof list>['user']) {
  await user.click(await screen.findByRole('button', { name: /D\. Groot/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Meld af' }));
  await screen.findByRole('alertdialog');
}

describe('CO-03 huidige deelnemers', () => {
  it('lists all contracts together, counted in words, with a link to each', async () => {
    list({});
    expect(await screen.findByText('2.967 deelnemers')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'D. Groot' }).getAttribute('href')).toBe(`${base}/deelnemer-1`);
    expect(screen.getByText('•••••0019')).toBeTruthy();
  });

  it('searches by last name and BSN, and nothing of it comes into the address', async () => {
    const { user, requests, visited } = list({});
    await screen.findByText('2.967 deelnemers');
    await user.type(screen.getByLabelText('Achternaam'), 'Groot');
    await user.type(screen.getByLabelText('Burgerservicenummer (BSN)'), '999 990 019');
    await user.click(screen.getByRole('button', { name: 'Zoek deelnemer' }));
    await waitFor(() =>
      expect(requests.at(-1)?.variables).toMatchObject({ filter: { lastName: 'Groot', bsn: '999990019' } }),
    );
    expect(`${window.location.href} ${visited.join(' ')}`).not.toMatch(/Groot|9999/);
  });

  it('puts at its field what the API finds wrong', async () => {
    const message = 'Vul een burgerservicenummer van negen cijfers in.';
    const { user } = list({
      deelnemers: ({ filter }: { filter: { bsn?: string } }) => {
        if (filter.bsn)
          throw failure('BAD_USER_INPUT', 'Fout', [{ field: 'filter.bsn', rule: 'BSN_INVALID', message }]);
        return connection([aDeelnemer()]);
      },
    });
    await screen.findByText('1 deelnemer');
    await user.type(screen.getByLabelText('Burgerservicenummer (BSN)'), '123');
    await user.click(screen.getByRole('button', { name: 'Zoek deelnemer' }));
    expect(await screen.findByText(message)).toBeTruthy();
  });

  it('walks the pages, and one contract of the address alone', async () => {
    const { user, requests } = list(
      {
        contract: ({ number }: { number: string }) => ({
          ...aContract(number),
          deelnemers: connection([aDeelnemer()], {
            totalCount: 60,
            pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: 'place-25' },
          }),
        }),
      },
      `${base}?contract=23595`,
    );
    await screen.findByText('60 deelnemers');
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    await waitFor(() => expect(requests.at(-1)?.variables).toMatchObject({ number: '23595', after: 'place-25' }));
    await user.click(screen.getByRole('button', { name: 'Vorige' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Vorige' })).toHaveProperty('disabled', true));
  });

  it('tells who has no such contract what to do', async () => {
    list({}, base, meWith({ '12345': ['FINANCIEEL'] }, [...MANAGES]));
    expect(await screen.findByText('U hebt hiervoor geen contract')).toBeTruthy();
  });
});

describe('CO-04 afmelden from the list', () => {
  it('asks for the last day and the reason, and says what was done', async () => {
    const { user, requests } = list({ endDeelnemer: aDeelnemer({ endDate: '2026-12-31' }) });
    await endIt(user);
    await user.click(screen.getByLabelText('Overleden'));
    await user.click(screen.getByRole('button', { name: 'Meld af' }));
    expect(await screen.findByText('D. Groot is afgemeld')).toBeTruthy();
    expect(requests.find(({ operation }) => operation === 'EndDeelnemer')?.variables).toMatchObject({
      input: { deelnemerId: 'deelnemer-1', reason: 'OVERLEDEN', wholeHousehold: false },
    });
  });

  it('keeps the dialog open with the reason of a refusal at its field', async () => {
    const message = 'De einddatum mag hooguit drie maanden terug liggen.';
    const { user } = list({
      endDeelnemer: () => {
        throw failure('BAD_USER_INPUT', 'Fout', [{ field: 'input.endDate', rule: 'END_TOO_EARLY', message }]);
      },
    });
    await endIt(user);
    await user.click(screen.getByRole('button', { name: 'Meld af' }));
    expect((await screen.findAllByText(message)).length).toBeGreaterThan(0);
    expect(screen.getByRole('alertdialog')).toBeTruthy();
  });

  it('is not offered to who may only look', async () => {
    const { user } = list(
      {},
      base,
      meWith({ '12345': ['ADMINISTRATIEF'], '23595': ['ADMINISTRATIEF'] }, ['deelnemer:read']),
    );
    await user.click(await screen.findByRole('button', { name: /D\. Groot/ }));
    await screen.findByRole('menu');
    expect(screen.queryByRole('menuitem', { name: 'Meld af' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Nieuwe deelnemer' })).toBeNull();
  });
});

describe('CO-05 download of the full list', () => {
  const answers = (state: object) => ({
    contract: ({ number }: { number: string }) => ({ ...aContract(number), deelnemers: connection([aDeelnemer()]) }),
    requestExport: { id: 'export-1', kind: 'DEELNEMERS', status: 'QUEUED', progress: 0, rows: null, file: null },
    export: { id: 'export-1', kind: 'DEELNEMERS', progress: 1, rows: 2967, file: null, ...state },
  });

  it('gives the file once it is made', async () => {
    const { user, requests } = list(
      answers({ status: 'DONE', file: aFile('deelnemers.xlsx') }),
      `${base}?contract=12345`,
    );
    await user.click(await screen.findByRole('button', { name: 'Download volledige lijst' }));
    const link = await screen.findByRole('link', { name: 'Download deelnemers.xlsx (20 kB)' });
    expect(link.getAttribute('href')).toBe('/files/file-deelnemers.xlsx');
    expect(requests.find(({ operation }) => operation === 'RequestExport')?.variables).toEqual({
      input: { kind: 'DEELNEMERS', contractId: 'contract-12345' },
    });
  });

  it('says that it failed, and never shows an empty page', async () => {
    const { user } = list(answers({ status: 'FAILED' }), `${base}?contract=12345`);
    await user.click(await screen.findByRole('button', { name: 'Download volledige lijst' }));
    expect(await screen.findByText(/is niet gelukt\. Vraag de lijst opnieuw aan/)).toBeTruthy();
  });
});

describe('CO-03 one deelnemer', () => {
  it('shows stay, insurance and household, and the BSN only when asked for', async () => {
    const partner = aDeelnemer({ id: 'deelnemer-2', fullName: 'B. Groot', householdRole: 'PARTNER' });
    const { user } = detail({ deelnemer: aDeelnemer({ household: [partner] }), revealDeelnemerBsn: '999990019' });
    await screen.findByRole('heading', { name: 'D. Groot' });
    expect(screen.getByText('AV-Gemeente Top')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'B. Groot' })).toBeTruthy();
    expect(document.title).not.toContain('Groot');
    expect(screen.queryByText('999990019')).toBeNull();
    await user.click(screen.getByRole('button', { name: /Toon/ }));
    expect(await screen.findByText('999990019')).toBeTruthy();
  });

  it('offers nothing to change of who has left already', async () => {
    detail({ deelnemer: aDeelnemer({ endDate: '2020-01-31', endReason: 'EINDE_COLLECTIVITEIT' }) });
    await screen.findByRole('heading', { name: 'D. Groot' });
    expect(screen.queryByRole('button', { name: 'Meld af' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Gezinsleden bijschrijven' })).toBeNull();
  });

  it('gives the not-found page for somebody of another municipality', async () => {
    detail({ deelnemer: null });
    expect(await screen.findByRole('heading', { name: 'Pagina niet gevonden' })).toBeTruthy();
  });
});
