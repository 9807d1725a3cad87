import { describe, expect, it } from '@jest/globals';
import { FixedClock, newId, type MemberActor } from '#libs/kernel';
import { OfferLinks } from './offer-links.js';

const NOW = new Date('2026-11-23T10:00:00Z');
const [FIRST, SECOND] = [newId(), newId()];
const REFERENCE = 'R-2026-00042';
const member = { kind: 'member', userId: 'ada' } as unknown as MemberActor;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Signs by saying so: what is asked here is what a link means, not how it is signed. */
const keys = {
  signJws: async (payload: object, typ: string) => `${encode({ typ })}.${encode(payload)}.signed`,
  verifyJws: async (token: string) => {
    const [, payload, signature] = token.split('.');
    if (signature !== 'signed') throw new Error('bad signature');
    return { payload: Buffer.from(payload!, 'base64url'), kid: 'k' };
  },
};

function linksAt(now: Date, request: { state: string; offers: { id: string; version: number; stands: boolean }[] }) {
  return new OfferLinks(
    keys as never,
    { detail: async () => ({ state: request.state }) } as never,
    { versions: async () => ({ items: request.offers }) } as never,
    new FixedClock(now),
  );
}

const one = { state: 'offered', offers: [{ id: FIRST, version: 1, stands: true }] };
const two = {
  state: 'offered',
  offers: [
    { id: SECOND, version: 2, stands: true },
    { id: FIRST, version: 1, stands: false },
  ],
};
const offer = { reference: REFERENCE, offerId: FIRST, version: 1, expiresAt: '2026-12-07T10:00:00.000Z' };
const tokenOf = async () =>
  new URL(await linksAt(NOW, one).path(offer), 'https://x.example').searchParams.get('offer')!;
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );

describe('the link of an offer’s mail', () => {
  it('leads to its own request, and knows whether its offer stands', async () => {
    const token = await tokenOf();
    const read = (request: typeof one) => linksAt(NOW, request).read(member, { reference: REFERENCE, token });
    expect(await read(one)).toEqual({ offerId: FIRST, version: 1, newest: 1, status: 'current' });
    expect(await read(two)).toMatchObject({ version: 1, newest: 2, status: 'newer' });
    const withdrawn = { state: 'withdrawn', offers: [{ id: FIRST, version: 1, stands: false }] };
    expect(await read(withdrawn)).toMatchObject({ newest: null, status: 'closed' });
  });

  it('runs out with its offer', async () => {
    const late = new Date('2026-12-07T10:00:00Z');
    const token = await tokenOf();
    const read = (request: typeof one) => codeOf(linksAt(late, request).read(member, { reference: REFERENCE, token }));
    expect(await read(one)).toBe('notifications.offer-link-expired');
    expect(await read({ state: 'expired', offers: [{ id: FIRST, version: 1, stands: false }] })).toBe(
      'notifications.offer-link-expired',
    );
    // A newer offer is better news than that this one is over.
    expect(await read(two)).toBe('done');
  });

  it('that was changed, is another token, or names another request is none of ours', async () => {
    const token = await tokenOf();
    const read = (reference: string, changed: string) =>
      codeOf(linksAt(NOW, one).read(member, { reference, token: changed }));
    expect(await read('R-2026-00043', token)).toBe('notifications.offer-link-invalid');
    expect(await read(REFERENCE, `${token}x`)).toBe('notifications.offer-link-invalid');
    expect(await read(REFERENCE, token.replace(/^[^.]+/, encode({ typ: 'licence+jwt' })))).toBe(
      'notifications.offer-link-invalid',
    );
    expect(await read(REFERENCE, '')).toBe('notifications.offer-link-invalid');
    const stranger = { state: 'offered', offers: [{ id: SECOND, version: 1, stands: true }] };
    expect(await codeOf(linksAt(NOW, stranger).read(member, { reference: REFERENCE, token }))).toBe(
      'notifications.offer-link-invalid',
    );
  });
});
