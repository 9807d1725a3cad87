import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { CompactSign, generateKeyPair } from 'jose';
import yauzl from 'yauzl';
import yazl from 'yazl';
import { bytesSource, LICENCE_TYPE, verify, type NamedSource, type Report } from '#libs/verification';
import { publishedKeys, signBytes, someInputs } from '../testing/package-fixtures.js';
import { archive } from './assemble-package.js';

type Files = Map<string, Buffer>;

const keys = await publishedKeys();
let zip: Buffer;
let files: Files;

async function unzip(bytes: Buffer): Promise<Files> {
  const found: Files = new Map();
  const zipFile = await yauzl.fromBufferPromise(bytes);
  for await (const entry of zipFile.eachEntry())
    found.set(entry.fileName, await buffer(await zipFile.openReadStreamPromise(entry)));
  return found;
}

const sources = (of: Files): NamedSource[] => [...of].map(([path, bytes]) => ({ path, source: bytesSource(bytes) }));
const checked = (of: Files): Promise<Report> => verify(sources(of), keys, { whole: true });
const checkedZip = (bytes: Uint8Array): Promise<Report> =>
  verify([{ path: 'package.zip', source: bytesSource(bytes) }], keys);
const changed = (change: (of: Files) => unknown): Promise<Report> => {
  const copy = new Map(files);
  change(copy);
  return checked(copy);
};
const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = copy[at]! ^ 1;
  return copy;
};
async function packed(of: Files, folder = '', compress = true): Promise<Buffer> {
  const archived = new yazl.ZipFile();
  for (const [path, bytes] of of) archived.addBuffer(bytes, `${folder}${path}`, { compress });
  archived.end();
  return buffer(archived.outputStream);
}

beforeAll(async () => {
  zip = await buffer(archive(await someInputs(), (bytes) => signBytes(bytes)).stream);
  files = await unzip(zip);
});

describe('a package that nobody has touched', () => {
  it('is intact, and says what it licenses', async () => {
    const report = await checkedZip(zip);
    expect(report).toMatchObject({ subject: 'package', intact: true, signedBy: 'test', findings: [] });
    expect(report.licence).toMatchObject({ sub: 'L-2026-00042', licensee: { name: 'Northern Courier' } });
    expect(report.files.length).toBe(files.size - 1);
    expect(new Set(report.files.map(({ outcome }) => outcome))).toEqual(new Set(['intact']));
  });

  it('is so as a folder, and packed again with compression and a folder around it', async () => {
    expect(await checked(files)).toMatchObject({ intact: true });
    expect(await checkedZip(await packed(files, 'L-2026-00042/'))).toMatchObject({ intact: true });
  });

  it('vouches for one of its files by itself, named with or without its folder', async () => {
    const list = ['manifest.jws', 'manifest.json'].map((path) => [path, files.get(path)!] as const);
    for (const [path, name] of [
      ['article.docx', 'article.docx'],
      ['images/01.jpg', '01.jpg'],
    ] as const) {
      const one: Files = new Map([...list, [name, files.get(path)!]]);
      const report = await verify(sources(one), keys);
      expect(report).toMatchObject({ subject: 'files', intact: true });
      expect(report.files).toContainEqual({ path, outcome: 'intact' });
      const other = await verify(sources(new Map([...one, [name, flipped(files.get(path)!, 9)]])), keys);
      expect(other).toMatchObject({ intact: false, findings: [{ code: 'file-changed', path }] });
    }
  });
});

describe('a package that somebody has touched', () => {
  it('is noticed by one changed byte in each of its files, and the file is named', async () => {
    for (const [path, bytes] of files) {
      for (const at of [0, bytes.length >> 1]) {
        const { intact, findings } = await changed((of) => of.set(path, flipped(bytes, at)));
        expect([path, intact]).toEqual([path, false]);
        expect(findings.map((finding) => finding.path)).toContain(path);
      }
    }
  });

  it('is noticed by each file that is missing', async () => {
    for (const path of files.keys()) {
      const { intact, findings } = await changed((of) => of.delete(path));
      const code = path === 'manifest.jws' ? 'signature-missing' : 'file-missing';
      expect([intact, findings]).toEqual([false, expect.arrayContaining([{ code, path }])]);
    }
  });

  it('is noticed by a byte more or less in each file', async () => {
    for (const [path, bytes] of files) {
      expect(await changed((of) => of.set(path, bytes.subarray(1)))).toMatchObject({ intact: false });
      // A line's end after a token is no part of it.
      if (path === 'manifest.jws') continue;
      expect(await changed((of) => of.set(path, Buffer.concat([bytes, Buffer.from('\n')])))).toMatchObject({
        intact: false,
      });
    }
  });

  it('is noticed by a file that was added, also under a name that is there', async () => {
    expect(await changed((of) => of.set('images/99.jpg', Buffer.from('x')))).toMatchObject({
      findings: [{ code: 'file-additional', path: 'images/99.jpg' }],
    });
    const twice = [...sources(files), { path: 'article.txt', source: bytesSource(Buffer.from('another')) }];
    expect(await verify(twice, keys, { whole: true })).toMatchObject({
      findings: [{ code: 'file-additional', path: 'article.txt' }],
    });
  });

  it('is noticed by files that took each other’s place', async () => {
    const names = [...files.keys()];
    for (const [index, path] of names.entries()) {
      const other = names[(index + 1) % names.length]!;
      const report = await changed((of) => of.set(path, files.get(other)!).set(other, files.get(path)!));
      expect([path, report.intact]).toEqual([path, false]);
    }
  });

  it('is noticed by a list that was written anew for a changed file', async () => {
    const text = files.get('manifest.json')!.toString();
    expect(await changed((of) => of.set('manifest.json', Buffer.from(text.replace('/1"', '/1" '))))).toMatchObject({
      findings: [{ code: 'file-changed', path: 'manifest.json' }],
    });
    const stranger = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    for (const [kid, code] of [
      ['test', 'bad-signature'],
      ['another', 'unknown-key'],
    ] as const) {
      const jws = await new CompactSign(Buffer.from(text))
        .setProtectedHeader({ alg: 'EdDSA', kid })
        .sign(stranger.privateKey);
      const report = await changed((of) => of.set('manifest.jws', Buffer.from(jws)));
      expect(report).toMatchObject({ intact: false, manifest: null, findings: [{ code, path: 'manifest.jws' }] });
    }
  });

  it('is noticed by the token of another licence, and by one of our tokens that is something else', async () => {
    const other = await someInputs({ reference: 'L-2026-00043' });
    expect(await changed((of) => of.set('licence.jws', Buffer.from(other.token)))).toMatchObject({
      licence: null,
      findings: [{ code: 'another-licence' }, { code: 'file-changed', path: 'licence.jws' }],
    });
    expect(await changed((of) => of.set('licence.jws', files.get('manifest.jws')!))).toMatchObject({ intact: false });
    expect(await changed((of) => of.set('manifest.jws', files.get('licence.jws')!))).toMatchObject({
      findings: [{ code: 'not-a-manifest' }],
    });
    const claims = Buffer.from(other.token.split('.')[1]!, 'base64url');
    const untyped = await signBytes(claims);
    expect(await verify([{ path: 'licence.jws', source: bytesSource(Buffer.from(untyped)) }], keys)).toMatchObject({
      findings: [{ code: 'not-a-licence' }],
    });
    const typed = await signBytes(claims, LICENCE_TYPE);
    expect(await verify([{ path: 'x.jws', source: bytesSource(Buffer.from(typed)) }], keys)).toMatchObject({
      ...{ subject: 'licence', intact: true },
    });
  });

  it('is noticed in the zip wherever the byte lies that holds a file’s content', async () => {
    for (const [path, bytes] of files) {
      const at = zip.indexOf(bytes.subarray(0, 64));
      expect([path, (await checkedZip(flipped(zip, at + (bytes.length >> 1)))).intact]).toEqual([path, false]);
    }
  });

  it('does not unpack more than it should find', async () => {
    const bomb = new Map(files).set('article.txt', Buffer.alloc(20_000_000));
    expect(await checkedZip(await packed(bomb))).toMatchObject({ findings: [{ code: 'file-changed' }] });
    const lying = await packed(bomb);
    // The directory names the right size, the content goes on.
    const entry = lying.lastIndexOf('article.txt') - 46;
    lying.writeUInt32LE(files.get('article.txt')!.length, entry + 24);
    expect(await checkedZip(lying)).toMatchObject({ findings: [{ code: 'file-changed', path: 'article.txt' }] });
  });
});

describe('what is no package', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['no-manifest', Buffer.from('hello')],
    ['broken-zip', Buffer.from('PK\x03\x04 and then nothing of a zip')],
  ])('is told as such: %s', async (code, bytes) => {
    await expect(checkedZip(bytes)).rejects.toMatchObject({ code });
  });

  it('is told of a zip without a list, and of one that is cut off', async () => {
    const nothing = await packed(new Map([['a.txt', Buffer.from('a')]]));
    await expect(checkedZip(nothing)).rejects.toMatchObject({ code: 'not-ours' });
    await expect(checkedZip(zip.subarray(0, zip.length >> 1))).rejects.toMatchObject({ code: 'broken-zip' });
    await expect(verify(sources(files), { keys: [] })).rejects.toMatchObject({ code: 'no-keys' });
  });
});
