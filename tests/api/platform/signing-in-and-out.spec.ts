import { describe, expect, it } from '@jest/globals';
import { api, post } from '../../support/api-client';
import { row } from '../../support/database';
import { asPersona, loginWithBroker, loginWithPassword, persona } from '../../support/login';
import { stack } from '../../support/stack';

const ME = '{ me { user { loginName } portals } }';

describe('A16 coming in for real, and being out for good', () => {
  it('by password and text message, and by eHerkenning, each opens the own portal', async () => {
    const [byPassword, byBroker] = [await asPersona('sanne@debewindvoerders.example'), await asPersona('gb-leiden')];
    expect(await api(byPassword).request(ME)).toEqual({
      me: { user: { loginName: 'sanne@debewindvoerders.example' }, portals: ['ONDERSTEUNER'] },
    });
    expect(await api(byBroker).request(ME)).toMatchObject({ me: { user: { loginName: 'gb-leiden' } } });
  });

  it('two log-ins are two sessions; logging out of one ends that one on the server, and its token opens nothing again', async () => {
    const { login, mobileNumber } = persona('kantoor@anderbewind.example');
    const who = { portal: 'ONDERSTEUNER' as const, loginName: login, mobileNumber };
    const [first, second] = [await loginWithPassword(who), await loginWithPassword(who)];
    expect(first).not.toBe(second);
    const answer = await post('mutation { logout }', {}, { token: first });
    expect(answer.body.data).toEqual({ logout: true });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-volmacht=;.*Max-Age=0/);
    expect(answer.headers.get('clear-site-data')).toContain('"storage"');
    expect(await api(first).request('{ me { portals } }')).toEqual({ me: null });
    expect(await api(second).request('{ me { portals } }')).toEqual({ me: { portals: ['ONDERSTEUNER'] } });
    const { reason } = await row<{ reason: string }>(
      `SELECT end_reason AS reason FROM session WHERE user_id = $1 AND ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT 1`,
      [persona(login).id],
    );
    expect(reason).toBe('LOGOUT');
  });

  it('the cookie is one that no script and no other site can use', async () => {
    const { brokerIdentity } = persona('admin-leiden');
    const { token, location } = await loginWithBroker(brokerIdentity!, 'COLLECTIEF');
    expect(token).not.toBeNull();
    expect(location).not.toContain(token!.slice(0, 20));
    const answer = await post('mutation { logout }', {}, { headers: { cookie: `__Host-volmacht=${token}` } });
    const header = answer.headers.get('set-cookie')!;
    for (const part of ['Path=/', 'HttpOnly', 'Secure', /SameSite=(Lax|Strict)/]) expect(header).toMatch(part);
    expect(header).not.toMatch(/Domain=/i);
  });

  it('a level that is too low opens nothing and is told so at the log-in page (MZ-04)', async () => {
    const { token, location } = await loginWithBroker('laag-leiden', 'ZORG');
    expect(token).toBeNull();
    expect(location).toBe('/account/inloggen?portal=ZORG&melding=ASSURANCE_TOO_LOW');
    expect(stack().urls.broker).toMatch(/^http:\/\/localhost/);
  });
});
