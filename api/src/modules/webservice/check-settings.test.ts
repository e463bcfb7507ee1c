import { describe, expect, test } from '@jest/globals';
import { checkSettings } from './check-settings';

const endpoint = (text: string | null, secureOnly = true) => {
  const { settings, problems } = checkSettings({ endpoint: text }, { secureOnly });
  return problems[0]?.rule ?? settings.endpoint;
};

describe('ZO-12 A31 the address of a system', () => {
  test.each([
    ['https://berichten.gemeente.nl/zorg', 'https://berichten.gemeente.nl/zorg'],
    ['  https://berichten.gemeente.nl ', 'https://berichten.gemeente.nl/'],
    ['', null],
    ['geen adres', 'ENDPOINT_INVALID'],
    ['javascript:alert(1)', 'ENDPOINT_INVALID'],
    ['ftp://berichten.gemeente.nl/', 'ENDPOINT_INVALID'],
    ['https://naam:geheim@berichten.gemeente.nl/', 'ENDPOINT_INVALID'],
    ['https://berichten.gemeente.nl/?sleutel=1', 'ENDPOINT_INVALID'],
    ['http://berichten.gemeente.nl/', 'ENDPOINT_NOT_SECURE'],
    [`https://berichten.gemeente.nl/${'a'.repeat(500)}`, 'VALUE_TOO_LONG'],
    ['https://localhost/', 'ENDPOINT_PRIVATE'],
    ['https://127.1/', 'ENDPOINT_PRIVATE'],
    ['https://0x7f000001/', 'ENDPOINT_PRIVATE'],
    ['https://[::ffff:10.0.0.1]/', 'ENDPOINT_PRIVATE'],
    ['https://169.254.169.254/latest', 'ENDPOINT_PRIVATE'],
  ])('%s', (text, wanted) => expect(endpoint(text)).toBe(wanted));

  test('plain http only outside production', () => {
    expect(endpoint('http://berichten.gemeente.nl/', false)).toBe('http://berichten.gemeente.nl/');
  });
});

describe('ZO-12 the fingerprint of a certificate', () => {
  const digits = 'AB'.repeat(32);
  test('is kept in one form, whatever stands between its digits', () => {
    const spelled = digits.match(/../g)!.join(':');
    const { settings } = checkSettings({ certificateFingerprint: ` ${spelled} ` }, { secureOnly: true });
    expect(settings).toEqual({ certificateFingerprint: digits.toLowerCase() });
    expect(checkSettings({ certificateFingerprint: null }, { secureOnly: true }).settings).toEqual({
      certificateFingerprint: null,
    });
    expect(checkSettings({}, { secureOnly: true }).settings).toEqual({});
  });

  test.each(['AB', `${digits}0`, 'G'.repeat(64)])('%s is none', (text) => {
    expect(checkSettings({ certificateFingerprint: text }, { secureOnly: true }).problems).toEqual([
      { field: 'certificateFingerprint', rule: 'FINGERPRINT_INVALID' },
    ]);
  });
});
