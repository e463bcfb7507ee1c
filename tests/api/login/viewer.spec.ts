import { describe, expect, test } from '@jest/globals';
import { api } from '../../support/api-client';
import { newOrganisation, newUser, sessionOf } from '../../support/builders';
import { rows } from '../../support/database';

const GEMEENTE = { portal: 'ZORG' as const, method: 'EHERKENNING' as const, assurance: 'EH3' };

describe('who is looking', () => {
  test('a stranger is nobody, and a token that is not ours is a stranger', async () => {
    expect(await api().request('{ me { permissions } }')).toEqual({ me: null });
    expect(await api('geen.echt.token').request('{ me { permissions } }')).toEqual({ me: null });
  });

  test('A16 a role that is taken away is gone at the next request', async () => {
    const user = await newUser((await newOrganisation()).id, { roles: ['ONDERSTEUNER', 'GEBRUIKERSBEHEERDER'] });
    const me = async (token: string) =>
      (await api(token).request<{ me: { permissions: string[] } | null }>('{ me { permissions } }')).me;
    const token = await sessionOf(user);
    expect((await me(token))!.permissions).toContain('user:manage');
    await rows(`DELETE FROM user_role WHERE user_id = $1 AND code = 'GEBRUIKERSBEHEERDER'`, [user.id]);
    expect((await me(token))!.permissions).not.toContain('user:manage');
    await rows(`UPDATE app_user SET status = 'DEACTIVATED' WHERE id = $1`, [user.id]);
    expect(await me(token)).toBeNull();
  });

  test('XX-01 the permissions are those of the roles, and the portals those that this way of logging in opens', async () => {
    const user = await newUser((await newOrganisation('GEMEENTE')).id, {
      roles: ['GEBRUIKERSBEHEERDER', 'FINANCIEEL'],
    });
    const viewer = async (assurance: string) =>
      api(await sessionOf(user, { ...GEMEENTE, assurance })).request('{ me { portals permissions } }');
    expect(await viewer('EH2_PLUS')).toEqual({
      me: {
        portals: ['COLLECTIEF'],
        permissions: [
          'account:manage-own',
          'bericht:read',
          'borderel:read',
          'contact:send',
          'contract:read',
          'organisation:read',
          'stroom:read',
        ],
      },
    });
    expect(await viewer('EH3')).toMatchObject({ me: { portals: ['ZORG', 'COLLECTIEF'] } });
    expect(await viewer('EH2')).toEqual({ me: { portals: [], permissions: [] } });
  });

  test('ZO-01 a municipality is told which of its two agreements is missing', async () => {
    const organisation = await newOrganisation('GEMEENTE');
    const token = await sessionOf(await newUser(organisation.id, { roles: ['GEBRUIKER'] }), GEMEENTE);
    const missing = async () =>
      (await api(token).request<{ me: { missingAgreements: string[] } }>('{ me { missingAgreements } }')).me
        .missingAgreements;
    expect(await missing()).toEqual([]);
    await rows(`DELETE FROM agreement WHERE organisation_id = $1`, [organisation.id]);
    expect(await missing()).toEqual(['AANSLUITINGS_EN_BEWERKERSOVEREENKOMST', 'BEWERKERSOVEREENKOMST_VECOZO']);
    await rows(
      `INSERT INTO agreement VALUES ($1, 'AANSLUITINGS_EN_BEWERKERSOVEREENKOMST', '2026-01-01'), ($1, 'BEWERKERSOVEREENKOMST_VECOZO', NULL)`,
      [organisation.id],
    );
    expect(await missing()).toEqual(['BEWERKERSOVEREENKOMST_VECOZO']);
  });

  test('ZO-01 while an agreement is missing nobody of the municipality may do anything in portaal Zorg', async () => {
    const organisation = await newOrganisation('GEMEENTE');
    const user = await newUser(organisation.id, { roles: ['GEBRUIKERSBEHEERDER', 'FINANCIEEL'] });
    const client = api(await sessionOf(user, GEMEENTE));
    const me = async () =>
      (await client.request<{ me: { portals: string[]; permissions: string[] } }>('{ me { portals permissions } }')).me;
    expect((await me()).portals).toEqual(['ZORG', 'COLLECTIEF']);
    await rows(
      `UPDATE agreement SET signed_on = NULL WHERE organisation_id = $1 AND kind = 'BEWERKERSOVEREENKOMST_VECOZO'`,
      [organisation.id],
    );
    expect((await me()).portals).toEqual(['COLLECTIEF']);
    expect((await me()).permissions).not.toContain('user:manage');
    await rows('UPDATE agreement SET signed_on = $2 WHERE organisation_id = $1', [organisation.id, '2026-02-01']);
    expect((await me()).permissions).toContain('user:manage');
  });

  test('ZO-03 a newcomer is somebody, without any right', async () => {
    const organisation = await newOrganisation('GEMEENTE');
    const user = await newUser(organisation.id, { roles: ['GEBRUIKER'], status: 'PENDING_VERIFICATION' });
    const { me } = await api(await sessionOf(user, GEMEENTE)).request<{ me: object }>(
      '{ me { pendingVerification portals permissions user { id } } }',
    );
    expect(me).toEqual({ pendingVerification: true, portals: [], permissions: [], user: { id: user.id } });
  });

  test('an organisation that never signs anything misses nothing', async () => {
    const token = await sessionOf(await newUser((await newOrganisation()).id));
    expect(await api(token).request('{ me { missingAgreements passwordExpiresAt passwordWarning } }')).toEqual({
      me: { missingAgreements: [], passwordExpiresAt: null, passwordWarning: false },
    });
  });
});

describe('the numbers of a portal are public', () => {
  test.each([
    ['ONDERSTEUNER', { passwordMinLength: 6, linkLifetimeMinutes: 20160, minimumAssurance: 'EH3' }],
    ['ORGANISATIEBEHEER', { passwordMinLength: 8, linkLifetimeMinutes: 480, minimumAssurance: null }],
    ['ZORG', { passwordMinLength: null, linkLifetimeMinutes: 20160, minimumAssurance: 'EH3' }],
    ['COLLECTIEF', { passwordMinLength: null, linkLifetimeMinutes: 20160, minimumAssurance: 'EH2_PLUS' }],
  ])('%s', async (portal, numbers) => {
    const { portalPolicy } = await api().request<{ portalPolicy: object }>(
      `query ($portal: Portal!) { portalPolicy(portal: $portal) {
         passwordMinLength linkLifetimeMinutes minimumAssurance smsCodeLifetimeMinutes idleTimeoutMinutes } }`,
      { portal },
    );
    expect(portalPolicy).toEqual({ ...numbers, smsCodeLifetimeMinutes: 10, idleTimeoutMinutes: 20 });
  });
});
