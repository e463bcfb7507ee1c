import { describe, expect, it } from '@jest/globals';
import { failure, renderScreen, screen, type Answers } from '@volmacht/platform/testing';
import type { ReactElement } from 'react';
import { aBatch, aContract, aFile, connection, meWith, translations } from '../testing/builders';
import { BatchScreen } from './batch.screen';
import { BatchesScreen } from './batches.screen';
import { FailuresScreen } from './failures.screen';
import { UploadScreen } from './upload.screen';

const me = meWith({ '12345': ['ADMINISTRATIEF'] }, ['deelnemer:read', 'deelnemer:manage']);
const failures = connection([
  { row: 12, column: 'bsn', rule: 'BSN_INVALID', message: 'Dit burgerservicenummer klopt niet.', raw: 'AAN;123' },
]);

const visit = (element: ReactElement, path: string, answers: Answers, route = path) =>
  renderScreen(element, { translations, viewer: me, path, route, answers: { contracts: [aContract()], ...answers } });
const report = (batch: object | null) =>
  visit(
    <BatchScreen />,
    '/collectief/verwerkingsverslagen/batch-1',
    { deelnemerBatch: batch },
    '/collectief/verwerkingsverslagen/:id',
  );

describe('CO-15 upload of aan- en afmeldingen', () => {
  it('offers the templates, says what is checked, and asks for a file', async () => {
    const { user, requests } = visit(<UploadScreen />, '/collectief/upload', {});
    const csv = await screen.findByRole('link', { name: 'Download voorbeeld (CSV)' });
    expect(csv.getAttribute('href')).toBe('/files/template/aan-en-afmeldingen.csv');
    expect(screen.getByText(/CSV of Excel \(\.xlsx\), hooguit 50 MB/)).toBeTruthy();
    expect(screen.getByText('Of het burgerservicenummer klopt')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Controleer en verwerk' }));
    expect((await screen.findAllByText('Kies een bestand')).length).toBeGreaterThan(1);
    expect(requests.some(({ operation }) => operation === 'UploadDeelnemers')).toBe(false);
  });
});

describe('CO-15 verwerkingsverslag', () => {
  it('counts what was done and lists what must be mended', async () => {
    report(aBatch({ failures }));
    expect(await screen.findByText('Alles is verwerkt, behalve 2 regels')).toBeTruthy();
    expect(screen.getByText('300', { selector: '.vm-number__value' })).toBeTruthy();
    expect(await screen.findByText('Dit burgerservicenummer klopt niet.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Download mislukte regels' })).toBeTruthy();
  });

  it('shows how far it is, and that one may leave', async () => {
    report(aBatch({ status: 'PROCESSING', progress: 0.5, failed: 0 }));
    expect(await screen.findByLabelText('206 van 412 regels')).toBeTruthy();
    expect(screen.getByText(/U kunt deze pagina verlaten/)).toBeTruthy();
  });

  it('says that nothing was changed by a file that could not be read', async () => {
    report(aBatch({ status: 'FAILED', failed: 0, rows: 0 }));
    expect((await screen.findByRole('alert')).textContent).toContain('Er is niets gewijzigd');
  });

  it('gives the not-found page for an upload of another municipality', async () => {
    report(null);
    expect(await screen.findByRole('heading', { name: 'Pagina niet gevonden' })).toBeTruthy();
  });

  it('lists all uploads, and offers one where there are none yet', async () => {
    const { unmount } = visit(<BatchesScreen />, '/collectief/verwerkingsverslagen', {
      deelnemerBatches: connection([aBatch(), aBatch({ id: 'batch-2', failed: 0, file: aFile('oktober.csv') })]),
    });
    expect(await screen.findByText('2 bestanden')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'oktober.csv' })).toBeTruthy();
    unmount();
    visit(<BatchesScreen />, '/collectief/verwerkingsverslagen', { deelnemerBatches: connection([]) });
    expect(await screen.findByText('Er zijn nog geen verwerkingsverslagen')).toBeTruthy();
  });
});

describe('CO-15 mislukte verwerkingen', () => {
  it('shows row, column and reason of the last upload with failures', async () => {
    visit(<FailuresScreen />, '/collectief/mislukt', {
      deelnemerBatches: connection([aBatch({ id: 'batch-2', failed: 0 }), aBatch()]),
      deelnemerBatch: ({ id }: { id: string }) => aBatch({ id, failures }),
    });
    expect(await screen.findByText('Dit burgerservicenummer klopt niet.')).toBeTruthy();
    expect(screen.getByText('1 regel')).toBeTruthy();
  });

  it('says what went wrong when they cannot be fetched, with a way to try again', async () => {
    visit(<FailuresScreen />, '/collectief/mislukt', {
      deelnemerBatches: () => {
        throw failure('UNAVAILABLE', 'Even niet bereikbaar.');
      },
    });
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
  });
});
