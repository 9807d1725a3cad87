import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { transformSync } from '@swc/core';
import { compactVerify } from 'jose';
import yauzl from 'yauzl';
import { anArticle, anItem } from '../testing/fixtures.js';
import { aPicture, publicKey, signBytes, someInputs, someSources } from '../testing/package-fixtures.js';
import { aLicence } from '../testing/fixtures.js';
import type { OwnPart } from '../article/own-parts.js';
import { archive } from './assemble-package.js';
import type { Manifest } from '#libs/verification';
import type { PackageInputs } from './package-inputs.js';
import { prepareInputs } from './prepare-inputs.js';
import { zip } from './zip.js';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function build(inputs: PackageInputs): Promise<Buffer> {
  return buffer(archive(inputs, signBytes).stream);
}

async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const zipFile = await yauzl.fromBufferPromise(bytes);
  for await (const entry of zipFile.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zipFile.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks));
  }
  return files;
}

describe('a package', () => {
  it('lists every file with its hash in a manifest whose signature holds those very bytes', async () => {
    const files = await unzip(await build(await someInputs()));
    const bytes = files.get('manifest.json')!;
    const manifest = JSON.parse(bytes.toString()) as Manifest;
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((path) => !path.startsWith('manifest.')).sort(),
    );
    for (const { path, size, sha256: hash } of manifest.files) {
      expect([path, size, hash]).toEqual([path, files.get(path)!.length, sha256(files.get(path)!)]);
    }
    const { payload } = await compactVerify(files.get('manifest.jws')!.toString().trim(), publicKey);
    expect(Buffer.from(payload).equals(bytes)).toBe(true);
    expect(manifest).toMatchObject({ licence: { reference: 'L-2026-00042', revision: 1 }, articles: [{ version: 2 }] });
  });

  it('holds the claims as a token that verifies, without price, persons or check code', async () => {
    const files = await unzip(await build(await someInputs()));
    const { payload } = await compactVerify(files.get('licence.jws')!.toString().trim(), publicKey);
    const claims = JSON.parse(Buffer.from(payload).toString()) as Record<string, unknown>;
    expect(claims).toMatchObject({ sub: 'L-2026-00042', exp: Date.UTC(2027, 10, 23) / 1000, startsOn: '2026-11-23' });
    expect(JSON.stringify(claims)).not.toMatch(/price|12000|GBP|K7QM|priceBook|deeds/);
  });

  it('is the same, byte for byte, when made again from its stored inputs', async () => {
    const inputs = await someInputs();
    const stored = {
      ...inputs,
      ...(JSON.parse(
        JSON.stringify({ licence: inputs.licence, articles: inputs.articles, policy: inputs.policy }),
      ) as object),
    };
    expect((await build(stored)).equals(await build(inputs))).toBe(true);
  });

  it('of an article with 300 pictures holds those that are licensed, each in its place, and no other', async () => {
    const [, image] = anArticle().components;
    const ids = Array.from({ length: 300 }, (_, index) => `image-${String(index + 1)}`);
    const components = ids.map((id) => ({ ...image!, id, caption: `Picture ${id}` }));
    const blocks = ids.map((componentId) => ({ id: `b-${componentId}`, kind: 'component' as const, componentId }));
    const licensed = ids.filter((_, index) => index % 100 !== 0);
    const content = anArticle({ components: [anArticle().components[0]!, ...components], blocks });
    const sources = someSources({ content, picture: async () => aPicture(8, 8) });
    const inputs = await prepareInputs(aLicence({ items: [anItem({ componentIds: licensed })] }), sources);
    expect(inputs.articles[0]!.pictures.map(({ componentId }) => componentId)).toEqual(licensed);
    const files = await unzip(await build(inputs));
    expect([...files.keys()].filter((path) => path.startsWith('images/'))).toHaveLength(297);
    const text = files.get('article.txt')!.toString();
    expect(licensed.every((id) => text.includes(`Picture ${id}`))).toBe(true);
    expect(text).not.toMatch(/Picture image-(1|101|201)\b/);
  });

  it('is not made when a licensed picture is missing', async () => {
    const none = someSources({ picture: async () => Promise.resolve(null) });
    await expect(prepareInputs(aLicence(), none)).rejects.toMatchObject({ code: 'packaging.content-missing' });
  });

  it.each(['image', 'graphic', 'video'] as const)(
    'puts a picture of our own where a %s was not cleared',
    async (kind) => {
      const own: OwnPart = {
        ...{ componentId: 'image-1', clearanceId: 'c-1', fileId: 'f-1', contentType: 'image/png', sha256: '' },
        ...{ kind: 'own', caption: 'The quay at noon.', creditLine: 'Ours / The Harbour Ledger', alt: null },
      };
      const asked: string[] = [];
      const others = someSources();
      const sources = someSources({
        article: async (version) => {
          const content = await others.article(version);
          return {
            ...content,
            components: content.components.map((one) => (one.id === 'image-1' ? { ...one, kind } : one)),
          };
        },
        picture: async (_version, id) => (asked.push(id), Promise.resolve(null)),
        ownPicture: async ({ fileId }) => (asked.push(fileId), aPicture()),
      });
      const inputs = await prepareInputs(aLicence({ items: [anItem({ clearances: [own] })] }), sources);
      expect(asked).toEqual(['f-1']);
      expect(inputs.articles[0]?.pictures).toMatchObject([
        { kind: kind === 'graphic' ? 'graphic' : 'image', caption: own.caption, creditLine: own.creditLine },
      ]);
      const files = await unzip(await build(inputs));
      expect(files.get('article.html')!.toString()).toContain('Ours / The Harbour Ledger');
      expect(files.get('README.txt')!.toString()).not.toContain('not in this package');
    },
  );

  it('tells its steps', async () => {
    const steps: string[] = [];
    await prepareInputs(aLicence({ items: [anItem({ componentIds: [] })] }), someSources(), (step) => steps.push(step));
    expect(steps).toEqual(['pictures', 'licence', 'certificate']);
  });

  it('asks for a file only when those before it are written', async () => {
    const inputs = await someInputs();
    const told: number[] = [];
    let asked = 0;
    const slow = { read: (path: string) => ((asked += 1), inputs.pictures.read(path)) };
    const { stream, written } = archive({ ...inputs, pictures: slow }, signBytes, (done) => told.push(done));
    expect(asked).toBe(0);
    await buffer(stream);
    expect(told).toEqual(written.files.map((_, index) => index + 1));
    expect(written.files.map(({ path }) => path).slice(-2)).toEqual(['manifest.json', 'manifest.jws']);
    // Inside the page, inside the document, and beside them.
    expect(asked).toBe(3);
  });

  it('breaks off where a picture cannot be read any more', async () => {
    const inputs = await someInputs();
    const gone = { read: () => Promise.reject(new Error('the store is gone')) };
    await expect(buffer(archive({ ...inputs, pictures: gone }, signBytes).stream)).rejects.toThrow('the store is gone');
  });
});

describe('the zip', () => {
  const source = readFileSync(fileURLToPath(new URL('./zip.ts', import.meta.url)), 'utf8');
  const script = `${
    transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }).code
  }
    const chunks = [];
    for await (const chunk of zip([['a/ü.txt', 'one'], ['b.txt', 'two']].map(([path, text]) => ({ path, content: () => Buffer.from(text) })), '2026-03-29')) chunks.push(chunk);
    process.stdout.write(Buffer.concat(chunks).toString('base64'));`;
  const inZone = (zone: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });

  it('has the same bytes in other processes and time zones', async () => {
    const files = [
      { path: 'a/ü.txt', content: () => Buffer.from('one') },
      { path: 'b.txt', content: () => Buffer.from('two') },
    ];
    const here = await buffer(zip(files, '2026-03-29'));
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin']) {
      expect([zone, inZone(zone)]).toEqual([zone, here.toString('base64')]);
    }
  });
});
