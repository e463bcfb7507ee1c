import { describe, expect, it } from '@jest/globals';
import { isPrivateHost, networkOf } from './network';

describe('A10 attempts are counted per network that one person commands', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('A31 an address inside is no place on the internet', () => {
  it.each([
    'localhost',
    'postgres',
    'db.internal',
    'printer.local',
    'api.localhost.',
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::a00:1]',
    '[fd00::1]',
    '[fe80::1]',
    '[ff02::1]',
  ])('%s is inside', (host) => expect(isPrivateHost(host)).toBe(true));

  it.each(['berichten.gemeente.nl', '93.184.216.34', '172.32.0.1', '[2a00:1450::1]', 'localhost.gemeente.nl'])(
    '%s is outside',
    (host) => expect(isPrivateHost(host)).toBe(false),
  );
});
