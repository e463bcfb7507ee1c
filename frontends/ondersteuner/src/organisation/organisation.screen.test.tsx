import { describe, expect, it } from '@jest/globals';
import { aViewer, failure, renderScreen, screen, within } from '@volmacht/platform/testing';
import { translations } from '../testing/builders';
import { ChangeOrganisationScreen } from './change-organisation.screen';
import { OrganisationScreen } from './organisation.screen';

const organisation = {
  id: 'organisation-1',
  name: 'De Bewindvoerders',
  kvkNumber: '90100011',
  email: 'info@debewindvoerders.example',
  phone: '+31330000101',
  correspondenceChannel: 'DIGITAL',
  address: { street: 'Stationsplein', houseNumber: '14', postcode: '3818LE', city: 'Amersfoort', country: 'NL' },
};
const viewer = aViewer({ permissions: ['organisation:read', 'organisation:update'] });

const change = (what: string, answers: object) =>
  renderScreen(<ChangeOrganisationScreen />, {
    translations,
    viewer,
    path: `/ondersteuner/gegevens/wijzigen/${what}`,
    route: '/ondersteuner/gegevens/wijzigen/:wat',
    answers: { organisation, ...answers },
  });

describe('MZ-07 Mijn gegevens', () => {
  it('shows address, contact details and verzendwijze', async () => {
    renderScreen(<OrganisationScreen />, { translations, viewer, answers: { organisation } });
    expect(await screen.findByText('Stationsplein 14, 3818 LE Amersfoort')).toBeTruthy();
    expect(screen.getByText('033 0000101')).toBeTruthy();
    expect(screen.getByText('Digitaal')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /^Wijzig/ })).toHaveLength(3);
  });

  it('offers no change to who may only read', async () => {
    renderScreen(<OrganisationScreen />, {
      translations,
      viewer: aViewer({ permissions: ['organisation:read'] }),
      answers: { organisation },
    });
    await screen.findByText('Stationsplein 14, 3818 LE Amersfoort');
    expect(screen.queryByRole('link', { name: /^Wijzig/ })).toBeNull();
  });

  it('shows at its field what the API finds wrong with the address', async () => {
    const message = 'Vul een postcode in, zoals 1234 AB.';
    const { user } = change('adres', {
      updateOrganisation: () => {
        throw failure('BAD_USER_INPUT', 'Controleer', [
          { field: 'input.address.postcode', rule: 'POSTCODE_INVALID', message },
        ]);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Sla wijziging op' }));
    const link = within(await screen.findByRole('alert')).getByRole('link', { name: message });
    await user.click(link);
    expect(document.activeElement).toBe(screen.getByLabelText('Postcode'));
  });
});

describe('MZ-08 changing the verzendwijze', () => {
  it('says in numbers what will happen, and does nothing before the verb is pressed', async () => {
    const { user, requests } = change('verzendwijze', {
      correspondenceImpact: { clients: 212, gberStopped: 37 },
      changeCorrespondenceChannel: { clients: 212, gberStopped: 37 },
    });
    const changes = () => requests.filter(({ operation }) => operation === 'ChangeCorrespondence');
    await user.click(await screen.findByLabelText('Per post'));
    await user.click(screen.getByRole('button', { name: 'Bekijk de gevolgen' }));
    expect(await screen.findByText('212 cliënten krijgen brieven per post')).toBeTruthy();
    expect(screen.getByText('Bij 37 cliënten stopt gespreid betalen van het eigen risico')).toBeTruthy();
    expect(changes()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Zet alle post om' }));
    expect((await screen.findByText(/voor 212 cliënten/)).textContent).toContain(
      'Bij 37 cliënten is gespreid betalen gestopt',
    );
    expect(changes()).toHaveLength(1);
    expect(changes()[0]?.variables).toEqual({ channel: 'POST' });
  });

  it('changes nothing when one steps back', async () => {
    const { user, requests } = change('verzendwijze', { correspondenceImpact: { clients: 212, gberStopped: 37 } });
    await user.click(await screen.findByLabelText('Per post'));
    await user.click(screen.getByRole('button', { name: 'Bekijk de gevolgen' }));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: 'Annuleren' }));
    expect(requests.some(({ operation }) => operation === 'ChangeCorrespondence')).toBe(false);
  });

  it('tells what stands in the way', async () => {
    const message = 'Niet elke cliënt heeft een e-mailadres. Vul eerst een e-mailadres in.';
    const { user } = change('verzendwijze', {
      correspondenceImpact: { clients: 1, gberStopped: 0 },
      changeCorrespondenceChannel: () => {
        throw failure('BAD_USER_INPUT', 'Controleer', [
          { field: 'channel', rule: 'DIGITAL_NEEDS_OFFICE_EMAIL', message },
        ]);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Bekijk de gevolgen' }));
    await user.click(await screen.findByRole('button', { name: 'Maak alle post digitaal' }));
    expect(await screen.findByText(message)).toBeTruthy();
  });
});
