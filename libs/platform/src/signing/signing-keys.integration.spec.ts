import { X509Certificate } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { FixedClock } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import { Secrets } from '#platform/secrets';
import { testDatabase } from '../../../../test/support/index.js';
import { SigningKeyRows } from './signing-key-rows.js';
import { SigningKeys } from './index.js';

const PASSPHRASE = 'a test passphrase that is long enough';
const database = await testDatabase();
const clock = new FixedClock(new Date('2026-11-23T12:00:00Z'));

/** As another process would have it: nothing remembered. */
const newProcess = (passphrase = PASSPHRASE): SigningKeys => {
  const rows = new SigningKeyRows(new Transactions(database.dataSource), new Reads(database.dataSource));
  return new SigningKeys(rows, new Secrets([passphrase]), clock);
};

beforeEach(() => database.asOwner('TRUNCATE platform.signing_key'));
afterAll(() => database.close());

describe('SigningKeys', () => {
  it('makes one key of each purpose, however many processes start at once', async () => {
    const processes = Array.from({ length: 5 }, () => newProcess());
    const kids = await Promise.all(processes.map(async (keys) => (await keys.current()).kid));
    const certificates = await Promise.all(processes.map(async (keys) => (await keys.certificate()).kid));
    expect(new Set(kids).size).toBe(1);
    expect(new Set(certificates).size).toBe(1);
    expect(await database.reads.query('SELECT kid FROM platform.signing_key')).toHaveLength(2);
  });

  it('signs what any client verifies with the published keys', async () => {
    const token = await newProcess().signJws({ licence: 'L-2026-00042' }, 'licence+jwt');
    const jwks = await newProcess().jwks();
    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(jwks));
    expect(payload).toEqual({ licence: 'L-2026-00042' });
    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: jwks.keys[0]!.kid, typ: 'licence+jwt' });
    expect(JSON.stringify(jwks)).not.toContain('"d"');
  });

  it('publishes the certificates that sign documents beside the keys that sign licences, and makes one where there is none', async () => {
    const [one, other] = [await newProcess().published(), await newProcess().published()];
    expect(one).toEqual(other);
    const { kid, certificatePem } = await newProcess().certificate();
    const { raw, publicKey } = new X509Certificate(certificatePem);
    const { n, e } = publicKey.export({ format: 'jwk' });
    expect(one.keys.map(({ kty }) => kty)).toEqual(['OKP', 'RSA']);
    expect(one.keys[1]).toMatchObject({ kid, n, e, x5c: [raw.toString('base64')] });
    expect(Buffer.from(one.keys[1]!['x5t#S256']!, 'base64url').toString('hex')).toBe(kid);
    expect(JSON.stringify(one)).not.toMatch(/"[dpq]":|PRIVATE/);
    // A document's key signs no licence: whoever verifies with the set takes EdDSA alone.
    expect((await newProcess().jwks()).keys.map(({ kty }) => kty)).toEqual(['OKP']);
  });

  it('gives the same token for the same payload', async () => {
    const payload = { licence: 'L-2026-00042' };
    expect(await newProcess().signJws(payload)).toBe(await newProcess().signJws(payload));
  });

  it('still verifies after a rotation what was signed before, and signs with the new key', async () => {
    const keys = newProcess();
    const before = await keys.signJws({ n: 1 });
    clock.advance(1_000);
    const kid = await keys.rotate('licence');
    const after = await keys.signJws({ n: 2 });
    expect(decodeProtectedHeader(after).kid).toBe(kid);
    expect((await keys.jwks()).keys.map((key) => key.kid)).toEqual([kid, decodeProtectedHeader(before).kid]);
    for (const token of [before, after]) await expect(newProcess().verifyJws(token)).resolves.toBeDefined();
  });

  it('signs with the new key in every process within minutes of a rotation', async () => {
    const [one, other] = [newProcess(), newProcess()];
    const before = (await other.current()).kid;
    clock.advance(1_000);
    const kid = await one.rotate('licence');
    expect((await other.current()).kid).toBe(before);
    clock.advance(300_000);
    expect((await other.current()).kid).toBe(kid);
  });

  it('refuses a changed token and a token of another house', async () => {
    const keys = newProcess();
    const [header, , signature] = (await keys.signJws({ price: 1 })).split('.');
    const forged = [header, Buffer.from('{"price":0}').toString('base64url'), signature].join('.');
    await expect(keys.verifyJws(forged)).rejects.toMatchObject({ code: 'signing.bad-signature' });
    await expect(keys.verifyJws('nonsense')).rejects.toMatchObject({ code: 'signing.bad-signature' });
  });

  it('keeps private parts sealed, and cannot use them under another master key', async () => {
    await newProcess().current();
    await newProcess().certificate();
    const rows = await database.reads.query('SELECT * FROM platform.signing_key');
    expect(JSON.stringify(rows)).not.toContain('PRIVATE');
    const stranger = newProcess('another passphrase that is long enough');
    await expect(stranger.current()).rejects.toMatchObject({ code: 'secrets.unknown-key' });
  });

  it('lets the application neither change nor delete a key', async () => {
    await newProcess().current();
    const change = database.reads.query(`UPDATE platform.signing_key SET public_part = '{}'`);
    await expect(change).rejects.toThrow(/permission denied/);
    await expect(database.reads.query('DELETE FROM platform.signing_key')).rejects.toThrow(/permission denied/);
  });
});
