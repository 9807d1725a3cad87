import { describe, expect, it } from '@jest/globals';
import type { LicenceState, LicenceVerification } from '#libs/licensing';
import { markedLicence } from './marked-licence.js';
import type { Withdrawal } from './notice-markers.query.js';

const verified = (state: LicenceState): LicenceVerification => ({
  ...{ reference: 'L-2026-00042', state, message: state, reason: null, checkCodeMatches: null, details: null },
});
const kill = { kind: 'kill', headline: 'Ferry', language: 'en', direction: 'ltr', at: '2026-11-29T00:00:00Z' } as const;
const marked = (state: LicenceState, withdrawn: Withdrawal) =>
  markedLicence(verified(state), { notices: [kill], withdrawn });

describe('a marked licence', () => {
  it.each([
    ['active', 'none', true, /^active$/],
    ['active', 'some', true, /part of what it covers was withdrawn/],
    ['active', 'all', false, /nothing of it may be used/],
    ['scheduled', 'all', false, /nothing of it may be used/],
    ['suspended', 'some', false, /^suspended$/],
    ['terminated', 'all', false, /^terminated$/],
  ] as const)('%s, withdrawn %s: usable %s, and says so', (state, withdrawn, usable, message) => {
    const { usable: isUsable, message: says } = marked(state, withdrawn);
    expect(isUsable).toBe(usable);
    expect(says).toMatch(message);
  });

  it('does not name the article to whoever has no check code', () => {
    expect(marked('active', 'all').notices).toEqual([{ ...kill, headline: null }]);
  });
});
