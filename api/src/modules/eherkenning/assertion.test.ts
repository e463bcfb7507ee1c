import { describe, expect, test } from '@jest/globals';
import { acrValuesFrom, readAssertion } from './assertion';

const NOW = 1_800_000_000;
const good: Record<string, unknown> = {
  iss: 'https://broker.example',
  sub: 'iemand',
  iat: NOW,
  auth_time: NOW - 60,
  acr: 'urn:etoegang:core:assurance-class:loa2plus',
  'urn:etoegang:core:LegalSubjectID': '90100011',
};
const token = (claims: object) => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;
const read = (change: object) => readAssertion(token({ ...good, ...change }), 'volmacht', NOW);

describe('A17, A18 what an assertion must say', () => {
  test('issuer, subject, organisation and level', () => {
    expect(read({})).toEqual({
      issuer: 'https://broker.example',
      subject: 'iemand',
      kvkNumber: '90100011',
      level: 'EH2_PLUS',
    });
    expect(read({ azp: 'volmacht' })).not.toBeNull();
  });

  test.each([
    ['four hours and a second old', { auth_time: NOW - 4 * 3600 - 1 }],
    ['logged in tomorrow', { auth_time: NOW + 86_400 }],
    ['issued tomorrow', { iat: NOW + 86_400 }],
    ['for another party', { azp: 'ander' }],
    ['of an unknown level', { acr: 'urn:etoegang:core:assurance-class:loa1' }],
    ['of a level that is a word of the language', { acr: 'toString' }],
    ['without subject', { sub: '' }],
    ['of no organisation', { 'urn:etoegang:core:LegalSubjectID': '9010001' }],
  ])('not %s', (_what, change) => expect(read(change)).toBeNull());

  test('exactly four hours old is believed', () => expect(read({ auth_time: NOW - 4 * 3600 })).not.toBeNull());

  test('MZ-04 the level that is asked for is the portal’s or higher', () => {
    expect(
      acrValuesFrom('EH3')
        .split(' ')
        .map((acr) => acr.split(':').at(-1)),
    ).toEqual(['loa3', 'loa4']);
    expect(acrValuesFrom('EH2_PLUS').split(' ')).toHaveLength(3);
  });
});
