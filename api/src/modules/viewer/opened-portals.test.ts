import { describe, expect, it } from '@jest/globals';
import { openedPortals } from './opened-portals';

const session = (organisationKind: string, codes: string[], method: string, assurance: string | null) => ({
  organisationKind,
  roles: codes.map((code) => ({ code, contractId: null, product: null })),
  method,
  assurance,
  pendingVerification: false,
});

describe('the portals that a session opens follow from organisation, roles and way of logging in', () => {
  it.each([
    ['ONDERSTEUNER', ['ONDERSTEUNER'], 'PASSWORD', null, ['ONDERSTEUNER']],
    ['ONDERSTEUNER', ['ONDERSTEUNER'], 'EHERKENNING', 'EH3', ['ONDERSTEUNER']],
    // MZ-04: a lower level opens nothing.
    ['ONDERSTEUNER', ['ONDERSTEUNER'], 'EHERKENNING', 'EH2_PLUS', []],
    ['ONDERSTEUNER', [], 'PASSWORD', null, []],
    ['ZORGINSTELLING', ['AANVRAGER'], 'PASSWORD', null, ['ORGANISATIEBEHEER']],
    // The same role of another kind of organisation is another portal's.
    ['GEMEENTE', ['GEBRUIKERSBEHEERDER'], 'EHERKENNING', 'EH3', ['ZORG']],
    ['GEMEENTE', ['GEBRUIKERSBEHEERDER', 'FINANCIEEL'], 'EHERKENNING', 'EH4', ['ZORG', 'COLLECTIEF']],
    // CO-01: EH2+ is enough for the collective contracts, not for Zorg.
    ['GEMEENTE', ['GEBRUIKERSBEHEERDER', 'FINANCIEEL'], 'EHERKENNING', 'EH2_PLUS', ['COLLECTIEF']],
    ['GEMEENTE', ['FINANCIEEL'], 'PASSWORD', null, []],
    ['KNOOPPUNT', ['SERVICEDESK'], 'PASSWORD', null, ['BACKOFFICE']],
  ])('%s with %j by %s %s opens %j', (kind, codes, method, assurance, portals) => {
    expect(openedPortals(session(kind, codes, method, assurance))).toEqual(portals);
  });

  it('ZO-03 a newcomer who is still to be verified opens none', () => {
    const newcomer = { ...session('GEMEENTE', ['GEBRUIKER'], 'EHERKENNING', 'EH3'), pendingVerification: true };
    expect(openedPortals(newcomer)).toEqual([]);
  });
});
