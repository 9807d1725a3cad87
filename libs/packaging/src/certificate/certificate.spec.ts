import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { P12Signer } from '@signpdf/signer-p12';
import { extractSignature } from '@signpdf/utils';
import forge from 'node-forge';
import decodeQR from 'qr/decode.js';
import { aDocumentKey } from '../testing/document-key.js';
import { aDeed, aLicence, anArabicDeed, anItem, aUse, PUBLIC_URL } from '../testing/fixtures.js';
import { renderPdf } from '../testing/render-pdf.js';
import { DocumentSigner } from './document-signer.js';
import { publicDeeds } from './public-deed.js';
import { signCertificate, type Signature } from './sign-certificate.js';
import { writeCertificate } from './write-certificate.js';

/** Poppler's, where it is installed; no dependency of ours. */
const PDFSIG = 'pdfsig';
const key = aDocumentKey();
const signature: Signature = {
  ...{
    reason: 'Licence L-2026-00042',
    name: 'Harbour Ledger Media Ltd',
    contact: 'https://www.harbour-ledger.example',
  },
  ...{ country: 'MT', at: new Date('2026-11-23T12:00:01Z') },
};
const arabic = () =>
  aLicence({
    items: [anItem({ language: 'ar', direction: 'rtl', headline: 'العبّارة «سانتا لينا» (1986) التي لم تغرق' })],
    deeds: [aDeed(), anArabicDeed()],
  });

describe('the certificate', () => {
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await writeCertificate(aLicence(), PUBLIC_URL);
  });

  it('is a tagged PDF with language, title and the date of issue', () => {
    const text = pdf.toString('latin1');
    const has = (wanted: string | RegExp) => [wanted, text.search(wanted) >= 0];
    for (const wanted of [
      /^%PDF-1\.7/,
      /\/Marked true/,
      /\/StructTreeRoot/,
      /\/Lang \(en\)/,
      /\/DisplayDocTitle true/,
      /\(Certificate of licence L-2026-00042\)/,
      /\(D:20261123120000Z\)/,
    ]) {
      expect(has(wanted)).toEqual([wanted, true]);
    }
    expect(has(/Helvetica/)).toEqual([/Helvetica/, false]);
  });

  it('has the same bytes when written again', async () => {
    expect((await writeCertificate(aLicence(), PUBLIC_URL)).equals(pdf)).toBe(true);
  });

  it('is in the language of the article', async () => {
    expect((await writeCertificate(arabic(), PUBLIC_URL)).includes('/Lang (ar)')).toBe(true);
  });

  it('flows over as many pages as a long licence needs', async () => {
    const items = Array.from({ length: 40 }, (_, index) =>
      anItem({ id: `item-${index}`, headline: `Story ${index} ${'word '.repeat(40)}` }),
    );
    const long = await writeCertificate(
      aLicence({ items, use: aUse({ territory: { kind: 'region', values: ['Africa'] } }) }),
      PUBLIC_URL,
    );
    expect(Number(/\/Count (\d+)/.exec(long.toString('latin1'))![1])).toBeGreaterThan(6);
  });

  it('leaves out what is for the parties alone, whatever it says', () => {
    const { sections } = aDeed();
    const [deed] = publicDeeds(aLicence({ deeds: [aDeed()] }));
    expect(deed!.sections).toEqual(sections.filter(({ heading }) => heading !== 'The fee'));
    expect(deed!.sections).toHaveLength(sections.length - 1);
    expect(JSON.stringify(deed)).not.toContain('GBP');
  });

  it('leaves out the last section of a deed from before sections were marked', () => {
    const unmarked = aDeed().sections.map(({ heading, paragraphs }) => ({ heading, paragraphs }));
    const [deed] = publicDeeds(aLicence({ deeds: [{ ...aDeed(), sections: unmarked }] }));
    expect(deed!.sections).toEqual(unmarked.slice(0, -1));
  });

  it('prints the deed of the article’s language first, then the English one', () => {
    expect(publicDeeds(arabic()).map(({ language }) => language)).toEqual(['ar', 'en']);
    expect(publicDeeds(aLicence({ deeds: [anArabicDeed(), aDeed()] })).map(({ language }) => language)).toEqual(['en']);
  });

  it.each([
    ['en', 'ar', ['en', 'ar'], 4],
    ['ar', 'en', ['ar', 'en'], 4],
    ['ar', 'ar-EG', ['ar', 'en'], 3],
    ['en', 'en', ['en'], 2],
    // None of ours: as where no language is known.
    ['en', 'sw', ['en'], 2],
    ['en', undefined, ['en'], 2],
  ])('of an article in %s for a licensee who reads %s has the deeds %j', async (article, own, deeds, pages) => {
    const { licensee } = aLicence();
    const licence = aLicence({
      licensee: { ...licensee, ...(own && { language: own }) },
      items: [anItem({ language: article, direction: article === 'ar' ? 'rtl' : 'ltr' })],
      deeds: [aDeed(), anArabicDeed()],
    });
    expect(publicDeeds(licence).map(({ language }) => language)).toEqual(deeds);
    const written = (await writeCertificate(licence, PUBLIC_URL)).toString('latin1');
    expect([article, Number(/\/Count (\d+)/.exec(written)![1])]).toEqual([article, pages]);
  });
});

describe('its QR code', () => {
  it.each([
    ['English', aLicence],
    ['Arabic', arabic],
  ])(
    'is read by another program, from the page as drawn in %s, as the address of the verify page',
    async (_, licence) => {
      const [first] = await renderPdf(await writeCertificate(licence(), PUBLIC_URL), 1);
      expect(decodeQR(first!, { timeLimit: 60_000 })).toBe(
        `${PUBLIC_URL}/verify/L-2026-00042?check=K7QM-2W9X-HT4P-6ZRD`,
      );
    },
  );
});

describe('its signature', () => {
  let signed: Buffer;
  beforeAll(async () => {
    const token = 'eyJhbGciOiJFZERTQSJ9.e30.c2lnbmF0dXJl';
    signed = await signCertificate(await writeCertificate(arabic(), PUBLIC_URL, token), key, signature);
  });

  it('covers all bytes but itself', () => {
    const { ByteRange, signedData } = read(signed);
    const [start, before, after, length] = ByteRange as [number, number, number, number];
    expect([start, after + length]).toEqual([0, signed.length]);
    expect(signedData.length).toBe(before + length);
    expect(/^<[0-9a-f]+>$/i.test(signed.subarray(before, after).toString('latin1'))).toBe(true);
  });

  it('holds the digest of the signed bytes, signed by the key of its certificate', () => {
    expect(digestMatches(signed)).toBe(true);
  });

  it('shows a changed byte, wherever it lies outside of the signature', () => {
    const [, before, after] = read(signed).ByteRange as [number, number, number, number];
    for (let at = 0; at < signed.length; at += 997) {
      if (at >= before && at < after) continue;
      const changed = Buffer.from(signed);
      changed[at]! ^= 1;
      expect([at, stillValid(changed)]).toEqual([at, false]);
    }
  });

  it('is what the library’s own signer makes', async () => {
    const bytes = Buffer.from('%PDF bytes to sign');
    const ours = await new DocumentSigner(key).sign(bytes, signature.at);
    const theirs = await new P12Signer(key.p12, { passphrase: key.passphrase }).sign(bytes, signature.at);
    expect(ours.equals(theirs)).toBe(true);
  });

  const hasPdfsig = spawnSync(PDFSIG, ['-v']).error === undefined;
  const withPdfsig = hasPdfsig ? it : it.skip;
  const note = hasPdfsig ? '' : ' (skipped: pdfsig of poppler is not installed)';

  withPdfsig(`is valid to pdfsig${note}`, () => {
    expect(isValidToPdfsig(signed)).toBe(true);
  });

  withPdfsig(`is not valid to pdfsig when a byte is another, in the document or in the signature${note}`, () => {
    const [, before, after] = read(signed).ByteRange as [number, number, number, number];
    // The signature's own value comes last; the certificate in it, which pdfsig takes as it is, our verifier compares.
    const digits = signed.subarray(before, after).toString('latin1').replace(/0*>$/, '').length;
    const inSignature = [10, 200, 400].map((back) => before + digits - back);
    const inDocument = [60, 0.2 * before, 0.5 * before, 0.8 * before, before - 40, after + 40, signed.length - 8];
    for (const at of [...inDocument, ...inSignature].map(Math.floor)) {
      const changed = Buffer.from(signed);
      changed[at] = changed[at] === 0x30 ? 0x31 : 0x30;
      expect([at, isValidToPdfsig(changed)]).toEqual([at, false]);
    }
  });
});

/** Whether poppler finds a valid signature over the whole document. */
function isValidToPdfsig(pdf: Buffer): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  try {
    writeFileSync(join(folder, 'certificate.pdf'), pdf);
    const { stdout } = spawnSync(PDFSIG, ['-nocert', join(folder, 'certificate.pdf')], { encoding: 'utf8' });
    return stdout.includes('Signature is Valid.') && stdout.includes('Total document signed');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The library's own types are loose. */
const read = (pdf: Buffer) => extractSignature(pdf) as { ByteRange: number[]; signature: string; signedData: Buffer };

/** A change of the range itself leaves nothing that could be read as signed. */
function stillValid(pdf: Buffer): boolean {
  try {
    return digestMatches(pdf);
  } catch {
    return false;
  }
}

/** Checks the PKCS #7 with the library's parser: the digest of the bytes, and the signature over the attributes. */
function digestMatches(pdf: Buffer): boolean {
  const { signature: der, signedData } = read(pdf);
  const p7 = forge.pkcs7.messageFromAsn1(
    forge.asn1.fromDer(forge.util.createBuffer(der, 'raw'), { parseAllBytes: false } as never),
  ) as forge.pkcs7.PkcsSignedData & { rawCapture: { authenticatedAttributes: forge.asn1.Asn1[]; signature: string } };
  const { authenticatedAttributes, signature: value } = p7.rawCapture;
  const set = forge.asn1.create(forge.asn1.Class.UNIVERSAL, forge.asn1.Type.SET, true, authenticatedAttributes);
  const attributes = forge.asn1.toDer(set).getBytes();
  const digest = forge.md.sha256.create().update(signedData.toString('binary')).digest().getBytes();
  const publicKey = p7.certificates[0]!.publicKey as forge.pki.rsa.PublicKey;
  const isSigned = publicKey.verify(forge.md.sha256.create().update(attributes).digest().getBytes(), value);
  return isSigned && attributes.includes(digest);
}
