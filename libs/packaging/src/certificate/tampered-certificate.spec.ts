import { beforeAll, describe, expect, it } from '@jest/globals';
import type { JSONWebKeySet } from 'jose';
import { bytesSource, LICENCE_TYPE, verify, type Report } from '#libs/verification';
import { aDocumentKey, publishedCertificate } from '../testing/document-key.js';
import { aLicence, PUBLIC_URL } from '../testing/fixtures.js';
import { publishedKeys, signBytes, someInputs } from '../testing/package-fixtures.js';
import { signCertificate, type Signature } from './sign-certificate.js';
import { writeCertificate } from './write-certificate.js';

let keys: JSONWebKeySet;
let pdf: Buffer;

const checked = (bytes: Uint8Array, by = keys, path = 'certificate.pdf'): Promise<Report> =>
  verify([{ path, source: bytesSource(bytes) }], by);
const flipped = (at: number, bits = 1): Buffer => {
  const copy = Buffer.from(pdf);
  copy[at] = copy[at]! ^ bits;
  return copy;
};
const signature: Signature = {
  ...{ reason: 'Licence L-2026-00042', name: 'H', contact: 'https://h.example', country: 'MT' },
  at: new Date('2026-11-23T12:00:01Z'),
};
const key = aDocumentKey();
/** A certificate whose key is published like ours. */
const signed = async (token?: string): Promise<Buffer> =>
  signCertificate(await writeCertificate(aLicence(), PUBLIC_URL, token), key, signature);
const withKey = (): JSONWebKeySet => ({ keys: [...keys.keys, publishedCertificate(key)] });

beforeAll(async () => {
  keys = await publishedKeys();
  pdf = (await someInputs()).certificate;
});

describe('a certificate by itself', () => {
  it('is intact, says by which certificate it is signed, what it licenses and where its state is told', async () => {
    const certificate = keys.keys.find(({ kty }) => kty === 'RSA')!;
    const report = await checked(pdf);
    expect(report).toMatchObject({ subject: 'certificate', intact: true, signedBy: certificate.kid, findings: [] });
    expect(report.licence).toMatchObject({ sub: 'L-2026-00042', licensee: { name: 'Northern Courier' } });
    const verifyPage = `${PUBLIC_URL}/verify/L-2026-00042?check=K7QM-2W9X-HT4P-6ZRD`;
    expect(report.certificate).toEqual({ reference: 'L-2026-00042', verify: verifyPage });
  });

  it('is known by its first bytes under any name', async () => {
    expect(await checked(pdf, keys, 'download')).toMatchObject({ subject: 'certificate', intact: true });
  });

  it('is the same, byte for byte, for the same licence and token', async () => {
    const token = 'header.payload.signature';
    const [one, other] = [await signed(token), await signed(token)];
    expect(one.equals(other)).toBe(true);
  });

  it('from before the licence was attached is intact and names its number', async () => {
    const report = await checked(await signed(), withKey());
    expect(report).toMatchObject({ intact: true, licence: null, certificate: { reference: 'L-2026-00042' } });
  });
});

describe('a certificate that somebody has touched', () => {
  it('is noticed by a changed byte anywhere, the signature and the zeros behind it included', async () => {
    const start = pdf.lastIndexOf('/ByteRange');
    const end = pdf.indexOf('>', pdf.indexOf('/Contents <', start)) + 1;
    const places = new Set<number>([start + 11, end - 1, end, pdf.length - 1]);
    for (let at = 0; at < pdf.length; at += 401) places.add(at);
    for (let at = start; at < start + 2800; at += 3) places.add(at);
    const unseen: number[] = [];
    for (const at of places) if ((await checked(flipped(at))).intact) unseen.push(at);
    expect(unseen).toEqual([]);
  });

  it('is noticed where a letter of the signature has another case, which says the same number', async () => {
    const start = pdf.indexOf('/Contents <', pdf.lastIndexOf('/ByteRange')) + 11;
    const letters = [...pdf.subarray(start, start + 600)].flatMap((octet, index) =>
      octet >= 0x61 ? [start + index] : [],
    );
    expect(letters.length).toBeGreaterThan(20);
    for (const at of letters.slice(0, 60)) expect(await checked(flipped(at, 0x20))).toMatchObject({ intact: false });
  });

  it('is noticed where bytes are added, also as a revision of the document, or cut off', async () => {
    const revision = Buffer.from('\n9 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n0\n%%EOF\n');
    for (const changed of [
      Buffer.concat([pdf, revision]),
      Buffer.concat([pdf, Buffer.from('\n')]),
      pdf.subarray(0, -1),
    ])
      expect(await checked(changed)).toMatchObject({ intact: false, findings: [{ code: 'not-signed' }] });
    expect(await checked(pdf.subarray(1))).toMatchObject({ intact: false, licence: null, signedBy: null });
  });

  it('is noticed where somebody else signed it', async () => {
    const strange = await signed();
    expect(await checked(strange)).toMatchObject({ findings: [{ code: 'unknown-key', path: 'certificate.pdf' }] });
    // With our certificate in it, under another key.
    const theirs = publishedCertificate(key);
    const ours = keys.keys.find(({ kty }) => kty === 'RSA')!;
    const confused = { keys: [{ ...ours, x5c: theirs.x5c! }] };
    expect(await checked(strange, confused)).toMatchObject({ findings: [{ code: 'bad-signature' }] });
    expect(await checked(strange, { keys: [theirs] })).toMatchObject({ intact: true });
  });

  it('is noticed by the licence of another number, by one that is not ours, and by what is no licence', async () => {
    const other = (await someInputs({ reference: 'L-2026-00043' })).token;
    const claims = Buffer.from(other.split('.')[1]!, 'base64url');
    const forged = [other.split('.')[0], Buffer.from('{}').toString('base64url'), other.split('.')[2]].join('.');
    for (const [token, code] of [
      [other, 'another-licence'],
      [forged, 'bad-signature'],
      [await signBytes(claims), 'not-a-licence'],
      [await signBytes(Buffer.from('{}'), LICENCE_TYPE), 'not-a-licence'],
    ] as const)
      expect(await checked(await signed(token), withKey())).toMatchObject({
        ...{ intact: false, licence: null, findings: [{ code, path: 'licence.jws' }] },
      });
  });

  it('is told of a document that nobody signed', async () => {
    const bare = await writeCertificate(aLicence(), PUBLIC_URL);
    for (const bytes of [bare, Buffer.from('%PDF-1.7 and nothing else')])
      expect(await checked(bytes)).toMatchObject({ intact: false, findings: [{ code: 'not-signed' }] });
  });
});
