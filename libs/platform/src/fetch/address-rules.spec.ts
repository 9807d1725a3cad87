import { describe, expect, it } from '@jest/globals';
import { isLoopbackAddress, isPublicAddress } from './address-rules.js';

describe('isPublicAddress', () => {
  it.each(['93.184.215.14', '1.1.1.1', '8.8.8.8', '192.0.3.1', '2606:4700::1111', '2a00:1450:4001::1'])(
    'lets %s through',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.9.9.9', '169.254.169.254'],
    ...['172.16.0.1', '172.31.255.255', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:8.8.8.8', '::ffff:127.0.0.1', '::ffff:7f00:1', '::127.0.0.1'],
    ...['64:ff9b::7f00:1', '64:ff9b:1::1', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'fec0::1', 'ff02::1'],
    ...['2001:0:4136:e378::1', '2001:db8::1', '2002:7f00:1::', '100::1', 'not an address', ''],
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('isLoopbackAddress', () => {
  it('knows this machine, and does not take a mapped address for it', () => {
    expect(['127.0.0.1', '127.1.2.3', '::1'].every(isLoopbackAddress)).toBe(true);
    expect(['10.0.0.1', '::ffff:127.0.0.1', '8.8.8.8'].some(isLoopbackAddress)).toBe(false);
  });
});
