import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { LICENCE_TYPE, MANIFEST_FORMAT, setStatus, STATUS_LIST_TYPE } from '#libs/verification';
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

const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
const sign = (bytes: Uint8Array, typ?: string) =>
  new CompactSign(bytes).setProtectedHeader({ alg: 'EdDSA', kid: 'k1', ...(typ ? { typ } : {}) }).sign(privateKey);

beforeAll(async () => {
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

describe('the state in words', () => {
  let issuer: Server;
  let origin: string;
  /** What the verify page answers, and what the status list says of the licence. */
  let page: { status: number; body?: object };
  let listed: number | null;
  const asked: string[] = [];

  async function statusList(): Promise<string> {
    const octets = new Uint8Array(8);
    setStatus(octets, 3, listed ?? 0);
    const now = Math.floor(Date.now() / 1000);
    const status_list = { bits: 4, lst: deflateSync(octets).toString('base64url') };
    const list = { sub: `${origin}/status-lists/0`, iat: now, exp: now + 3_600, ttl: 60, status_list };
    return sign(Buffer.from(JSON.stringify(list)), STATUS_LIST_TYPE);
  }
  const answer = async ({ url = '' }: IncomingMessage): Promise<{ status: number; text: string }> => {
    asked.push(url);
    if (url.startsWith('/verify/')) return { status: page.status, text: JSON.stringify(page.body ?? {}) };
    return listed === null ? { status: 503, text: '' } : { status: 200, text: await statusList() };
  };

  beforeAll(async () => {
    issuer = createServer((request, response) => {
      void answer(request).then(({ status, text }) => response.writeHead(status).end(text));
    });
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${String((issuer.address() as AddressInfo).port)}`;
    const status = { status_list: { idx: 3, uri: `${origin}/status-lists/0` } };
    const licence = await sign(Buffer.from(JSON.stringify({ ...claims, iss: origin, status })), LICENCE_TYPE);
    writeFileSync(at('asked.jws'), licence);
  });
  afterAll(() => new Promise((resolve) => (issuer.close(resolve), issuer.closeAllConnections())));

  const active = {
    state: 'active',
    withdrawn: 'none',
    usable: true,
    message: 'It is valid.',
    notices: [],
    details: null,
  };
  async function said(answers: { status: number; body?: object }, list: number | null = null): Promise<string> {
    [page, listed] = [answers, list];
    asked.length = 0;
    const { output, code } = await verifyCommand([at('asked.jws'), '--jwks', at('jwks.json')], {});
    // Whatever its state, what was signed is intact.
    expect([code, asked[0]]).toEqual([0, '/verify/L-2026-00042']);
    return output.split('\n\n').at(-1)!;
  }

  it('is the verify page’s own: suspended, and withdrawn with its notices', async () => {
    const suspended = { ...active, state: 'suspended', usable: false, message: 'It is suspended at present.' };
    expect(await said({ status: 200, body: suspended })).toBe('State now: It is suspended at present.');
    const notices = [
      { kind: 'correction', at: '2026-12-01T09:00:00Z' },
      { kind: 'kill', at: '2026-12-03T10:00:00Z' },
    ];
    const withdrawn = { ...active, withdrawn: 'all', usable: false, message: 'It was withdrawn.', notices };
    expect((await said({ status: 200, body: withdrawn })).split('\n')).toEqual([
      'State now: It was withdrawn.',
      '- 2026-12-01: an article was corrected.',
      '- 2026-12-03: an article was withdrawn by the newsroom.',
    ]);
    expect(asked).toHaveLength(1);
  });

  it('says that there is a newer revision than the one at hand, and not of the same', async () => {
    const of = async (revision: number) => said({ status: 200, body: { ...active, details: { revision } } });
    expect(await of(2)).toBe('State now: It is valid.\nThere is a newer revision of it: 2.');
    expect(await of(1)).toBe('State now: It is valid.');
  });

  it.each([
    [0, 'By the status list, this licence is valid.'],
    [1, 'By the status list, this licence was revoked.'],
    [2, 'By the status list, this licence is suspended at present.'],
    [3, 'By the status list, this licence has ended.'],
    [12, 'By the status list, the newsroom has withdrawn what this licence covers.'],
  ])('is the signed list’s where the page is away: %s', async (value, message) => {
    expect(await said({ status: 503 }, value)).toBe(`State now: ${message}`);
  });

  it('is unknown where neither answers, and where the issuer has no such licence, whatever a list says', async () => {
    expect(await said({ status: 503 })).toBe('State unknown: the verify page could not be reached.');
    expect(await said({ status: 404 }, 0)).toBe('State unknown: the issuer says it has no licence of this number.');
    expect(asked).toHaveLength(1);
  });
});
