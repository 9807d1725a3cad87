import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { LICENCE_TYPE, MANIFEST_FORMAT } from '#libs/verification';
import { verifyCommand } from './verify.js';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
const at = (...path: string[]): string => join(folder, ...path);
const run = (...args: string[]) => verifyCommand([...args, '--jwks', at('jwks.json'), '--offline'], {});

const claims = {
  ...{ iss: 'https://licensing.example', sub: 'L-2026-00042', revision: 1, issuedAt: '2026-11-23T12:00:00Z' },
  licensor: { name: 'Harbour Ledger Media', country: 'MT' },
  licensee: { name: 'Northern Courier', country: 'GB' },
  articles: [
    { headline: 'The ferry', creditLine: 'By us.', title: 'T', url: 'https://x.example/ferry', language: 'en' },
  ],
  use: {
    ...{ media: [{ medium: 'web' }], purpose: 'editorial', territory: { kind: 'countries', values: ['GB'] } },
    ...{ languages: ['en'], term: { kind: 'perpetual' }, startsOn: '2026-11-23', exclusivity: { kind: 'none' } },
    ...{ edits: 'none', alreadyPublished: false, rush: false },
  },
  ...{ countries: ['GB'], startsOn: '2026-11-23', endsOn: null },
};

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const sign = (bytes: Uint8Array, typ?: string) =>
    new CompactSign(bytes).setProtectedHeader({ alg: 'EdDSA', kid: 'k1', ...(typ ? { typ } : {}) }).sign(privateKey);
  writeFileSync(at('jwks.json'), JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1' }] }));
  const files: Record<string, Buffer> = {
    'licence.jws': Buffer.from(await sign(Buffer.from(JSON.stringify(claims)), LICENCE_TYPE)),
    'images/01.jpg': Buffer.from('a picture'),
  };
  const manifest = Buffer.from(
    JSON.stringify({
      format: MANIFEST_FORMAT,
      licence: { reference: 'L-2026-00042', revision: 1, verify: 'https://licensing.example/verify/L-2026-00042' },
      files: Object.entries(files).map(([path, bytes]) => ({
        ...{ path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
      })),
    }),
  );
  mkdirSync(at('package', 'images'), { recursive: true });
  const all = { ...files, 'manifest.json': manifest, 'manifest.jws': Buffer.from(await sign(manifest)) };
  for (const [path, bytes] of Object.entries(all)) writeFileSync(at('package', path), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run verify', () => {
  it('leaves out what a system puts into a folder that was looked at', async () => {
    writeFileSync(at('package', '.DS_Store'), 'x');
    expect((await run(at('package'))).output).toContain('The package is intact');
    rmSync(at('package', '.DS_Store'));
  });

  it('says of a folder what is licensed to whom, that it is intact, and that offline its state is not known', async () => {
    const { output, code } = await run(at('package'));
    expect(code).toBe(0);
    expect(output).toContain('Licence L-2026-00042, revision 1, from Harbour Ledger Media to Northern Courier (GB)');
    expect(output).toContain('“The ferry”. By us. https://x.example/ferry');
    expect(output).toMatch(/Territory: .*United Kingdom/);
    expect(output).toContain('The package is intact: signed with key k1, 3 of 3 files as they were signed.');
    expect(output).toContain('State unknown offline.');
  });

  it('says it of a licence, of a list, and of one file by the list above it', async () => {
    expect((await run(at('package', 'licence.jws'))).output).toContain('The licence is intact');
    expect((await run(at('package', 'manifest.json'))).output).toContain('The signed list of files is intact');
    expect((await run(at('package', 'images', '01.jpg'))).output).toContain('What was given of the package is intact');
  });

  it('names what is wrong, and ends with 1', async () => {
    writeFileSync(at('package', 'images', '01.jpg'), 'A picture');
    writeFileSync(at('package', 'more.txt'), 'more');
    const { output, code } = await run(at('package'));
    expect(code).toBe(1);
    expect(output).toContain('NOT intact');
    expect(output).toContain('- images/01.jpg: changed.');
    expect(output).toContain('- more.txt: not part of the package.');
    const json = await run(at('package'), '--json');
    expect(JSON.parse(json.output)).toMatchObject({ intact: false, state: { known: false }, licence: { revision: 1 } });
  });

  it('ends with 2 and a sentence where there is nothing to verify', async () => {
    writeFileSync(at('note.txt'), 'hello');
    expect(await run(at('note.txt'))).toEqual({ code: 2, output: expect.stringContaining('give manifest.jws') });
    expect(await run(at('nowhere'))).toEqual({ code: 2, output: expect.stringContaining('cannot be read') });
    expect(await verifyCommand([], {})).toEqual({ code: 2, output: expect.stringContaining('Usage') });
    expect(await verifyCommand([at('package'), '--jwks', at('note.txt')], {})).toEqual({
      ...{ code: 2, output: expect.stringContaining('No keys could be read') },
    });
    expect(await verifyCommand([at('package'), '--offline'], {})).toMatchObject({ code: 2 });
  });
});
