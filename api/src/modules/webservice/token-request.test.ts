import { describe, expect, test } from '@jest/globals';
import { readTokenRequest } from './token-request';

const GRANT = 'grant_type=client_credentials';
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

describe('ZO-12 a request for a token', () => {
  test('names the client in the header, or in the body', () => {
    expect(readTokenRequest(basic('id:a%3Ab+c'), GRANT)).toEqual({ clientId: 'id', secret: 'a:b c', scope: null });
    expect(readTokenRequest(undefined, `${GRANT}&client_id=id&client_secret=s%2B&scope=messages`)).toEqual({
      clientId: 'id',
      secret: 's+',
      scope: 'messages',
    });
    expect(readTokenRequest(basic('id:s'), `${GRANT}&client_id=id`)).toMatchObject({ clientId: 'id' });
  });

  test.each([
    ['no grant', basic('id:s'), '', 'invalid_request'],
    ['another grant', basic('id:s'), 'grant_type=password', 'unsupported_grant_type'],
    ['a parameter twice', basic('id:s'), `${GRANT}&scope=a&scope=b`, 'invalid_request'],
    ['credentials in both', basic('id:s'), `${GRANT}&client_secret=s`, 'invalid_request'],
    ['two clients', basic('id:s'), `${GRANT}&client_id=other`, 'invalid_request'],
    ['no client', undefined, GRANT, 'invalid_client'],
    ['no secret', undefined, `${GRANT}&client_id=id`, 'invalid_client'],
    ['another scheme', 'Bearer abc', GRANT, 'invalid_client'],
    ['a header that is none', basic('no colon'), GRANT, 'invalid_client'],
    ['a header that cannot be decoded', basic('id:%zz'), GRANT, 'invalid_client'],
  ])('%s is refused', (_what, header, body, error) => expect(readTokenRequest(header, body)).toEqual({ error }));
});
