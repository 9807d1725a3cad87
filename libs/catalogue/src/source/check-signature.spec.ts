import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '#libs/kernel';
import { checkSignature, signatureOf } from './check-signature.js';

const NOW = new Date('2026-03-01T09:00:00Z');
const AT = NOW.getTime() / 1_000;
const BODY = Buffer.from('{"uri":"x"}');
const codeOf = (header: string | undefined, body = BODY, secrets = ['one', 'two']): string => {
  try {
    checkSignature(header, body, secrets, NOW);
    return 'fine';
  } catch (error) {
    return (error as DomainError).code;
  }
};
const signed = (secret: string, at = AT): string => `t=${at},v1=${signatureOf(secret, at, BODY)}`;

describe('the signature of a push', () => {
  it('fits under either secret, also beside one that does not', () => {
    expect(codeOf(signed('one'))).toBe('fine');
    expect(codeOf(signed('two'))).toBe('fine');
    expect(codeOf(`${signed('other')},v1=${signatureOf('one', AT, BODY)}`)).toBe('fine');
  });

  it.each([undefined, '', 't=1', 'v1=abc', `t=${AT},v1=zz`, `t=x,v1=${'0'.repeat(64)}`, 'x'.repeat(2_000)])(
    'is none: %s',
    (header) => expect(codeOf(header)).toBe('catalogue.push-unsigned'),
  );

  it('covers the time and every byte', () => {
    expect(codeOf(signed('one'), Buffer.from('{"uri":"y"}'))).toBe('catalogue.push-bad-signature');
    expect(codeOf(signed('one').replace(`t=${AT}`, `t=${AT + 1}`))).toBe('catalogue.push-bad-signature');
    expect(codeOf(signed('one'), BODY, [])).toBe('catalogue.push-bad-signature');
  });

  it('is good for five minutes, before and after', () => {
    expect(codeOf(signed('one', AT - 300))).toBe('fine');
    expect(codeOf(signed('one', AT - 301))).toBe('catalogue.push-stale');
    expect(codeOf(signed('one', AT + 301))).toBe('catalogue.push-stale');
  });
});
