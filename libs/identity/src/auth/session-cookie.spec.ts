import { describe, expect, it } from '@jest/globals';
import { cookiesOf, originOf, secretOf } from './audience.js';
import { sessionToken } from './session-cookie.js';

const CONFIG = {
  publicUrl: 'https://licensing.example/portal',
  deskUrl: 'http://localhost:3001',
  authSecret: 'one secret for both sides, long and random',
};

describe('the two audiences', () => {
  it('share no secret, no cookie name and no origin', () => {
    expect(secretOf(CONFIG, 'portal')).not.toBe(secretOf(CONFIG, 'desk'));
    expect(secretOf(CONFIG, 'portal')).toBe(secretOf({ ...CONFIG }, 'portal'));
    expect(originOf(CONFIG, 'portal')).toBe('https://licensing.example');
    expect(cookiesOf(CONFIG, 'portal').session).toBe('__Host-imprimatur.session_token');
    expect(cookiesOf(CONFIG, 'desk').session).toBe('imprimatur-desk.session_token');
  });
});

describe('sessionToken', () => {
  // Signed once with `openssl dgst -sha256 -hmac secret -binary | base64`.
  const SIGNED = 'token.6UERDj0r/oJiHw4+FDRzDXMF0QbF9oyHFl0LJ6RhGko=';

  it('takes a token only with its own signature', () => {
    const header = (value: string): string => `a=1; s=${encodeURIComponent(value)}; b=2`;
    expect(sessionToken(header(SIGNED), 's', 'secret')).toBe('token');
    expect(sessionToken(header(SIGNED), 's', 'other')).toBeUndefined();
    expect(sessionToken(header(SIGNED), 'x', 'secret')).toBeUndefined();
    expect(sessionToken(header(SIGNED.replace('token', 'tokens')), 's', 'secret')).toBeUndefined();
  });

  it.each([undefined, '', 's', 's=', 's=.', 's=%E0%A4%A', 's=token', 's=token.', '=;=;'])('refuses %j', (header) => {
    expect(sessionToken(header, 's', 'secret')).toBeUndefined();
  });
});
