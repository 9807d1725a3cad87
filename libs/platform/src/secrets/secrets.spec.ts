import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Secrets } from './index.js';

const OLD = 'old passphrase, long and random enough 1';
const NEW = 'new passphrase, long and random enough 2';
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'no error';
};

describe('Secrets', () => {
  const secrets = new Secrets([OLD]);

  it('opens whatever it sealed, and never seals the same way twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
        const sealed = secrets.seal(plain);
        expect(secrets.open(sealed)).toBe(plain);
        expect(secrets.seal(plain)).not.toBe(sealed);
      }),
    );
  });

  it('shows nothing of the secret', () => {
    expect(secrets.seal('whsec_visible')).not.toContain('visible');
  });

  it('notices one changed bit anywhere', () => {
    const [version, id, ...parts] = secrets.seal('a secret').split('.');
    parts.forEach((part, index) => {
      const bytes = Buffer.from(part, 'base64url');
      for (let at = 0; at < bytes.length; at += 1) {
        const changed = Buffer.from(bytes);
        changed[at]! ^= 1;
        const sealed = [version, id, ...parts.with(index, changed.toString('base64url'))].join('.');
        expect(codeOf(() => secrets.open(sealed))).toBe('secrets.bad-seal');
      }
    });
    expect(codeOf(() => secrets.open(''))).toBe('secrets.bad-seal');
  });

  it('does not open one value with the key of another', () => {
    const [a, b] = [secrets.seal('a').split('.'), secrets.seal('b').split('.')];
    expect(codeOf(() => secrets.open([a[0], a[1], a[2], b[3]].join('.')))).toBe('secrets.bad-seal');
  });

  it('rotates: the new key seals, the old one still opens, and rewrapping frees from the old', () => {
    const sealed = secrets.seal('kept');
    const both = new Secrets([NEW, OLD]);
    expect(both.open(sealed)).toBe('kept');
    expect(both.isCurrent(sealed)).toBe(false);
    const rewrapped = both.rewrap(sealed);
    expect(both.isCurrent(rewrapped)).toBe(true);
    expect(new Secrets([NEW]).open(rewrapped)).toBe('kept');
    expect(codeOf(() => new Secrets([NEW]).open(sealed))).toBe('secrets.unknown-key');
  });
});
