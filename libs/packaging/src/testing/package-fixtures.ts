import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { CompactSign, exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose';
import type { ArticleContent } from '#libs/catalogue';
import type { LicenceSnapshot } from '#libs/licensing';
import { LICENCE_TYPE } from '#libs/verification';
import type { PackageInputs } from '../archive/package-inputs.js';
import { packageFiles } from '../archive/assemble-package.js';
import type { ArchiveFile } from '../archive/zip.js';
import { shelfInMemory } from '../archive/picture-shelf.js';
import { prepareInputs, type Sources } from '../archive/prepare-inputs.js';
import { makeCertificate } from '../certificate/make-certificate.js';
import { aDocumentKey, publishedCertificate } from './document-key.js';
import { aLicence, anArticle, PUBLIC_URL } from './fixtures.js';

const documentKey = aDocumentKey();
const SIGNED_AT = new Date('2026-11-23T12:00:01Z');
const licenceKey = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
export const publicKey = licenceKey.publicKey;

/** As it would be published. */
export const publishedKeys = async (): Promise<JSONWebKeySet> => ({
  keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'EdDSA' }, publishedCertificate(documentKey)],
});

export const signBytes = async (payload: Uint8Array, typ?: string): Promise<string> =>
  new CompactSign(payload)
    .setProtectedHeader({ alg: 'EdDSA', kid: 'test', ...(typ ? { typ } : {}) })
    .sign(licenceKey.privateKey);

export const aPicture = async (width = 64, height = 40): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#8899aa' } })
    .withXmp(xmpStating('http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'))
    .png()
    .toBuffer();

/** An original's XMP with how the picture came about. */
export const xmpStating = (sourceType: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
<Iptc4xmpExt:DigitalSourceType>${sourceType}</Iptc4xmpExt:DigitalSourceType>
</rdf:Description></rdf:RDF></x:xmpmeta>`;

export const someSources = (over: Partial<Sources> & { content?: ArticleContent } = {}): Sources => ({
  publicUrl: PUBLIC_URL,
  article: async () => Promise.resolve(over.content ?? anArticle()),
  picture: async () => aPicture(),
  shelf: shelfInMemory(),
  ownPicture: async () => aPicture(),
  statusOf: async () => Promise.resolve({ idx: 42, uri: `${PUBLIC_URL}/status-lists/0` }),
  signClaims: async (claims) => signBytes(new TextEncoder().encode(JSON.stringify(claims)), LICENCE_TYPE),
  certificate: async (licence, token) =>
    Buffer.from(
      await makeCertificate({ licence, publicUrl: PUBLIC_URL, token, key: documentKey, signedAt: SIGNED_AT }),
    ),
  ...over,
});

export const someInputs = async (
  licence: Partial<LicenceSnapshot> = {},
  content?: ArticleContent,
): Promise<PackageInputs> => prepareInputs(aLicence(licence), someSources(content ? { content } : {}));

export const textOf = async (file: ArchiveFile): Promise<string> => {
  const made = await file.content();
  return (Buffer.isBuffer(made) ? made : await buffer(made)).toString('utf8');
};

/** The files of a package by their path, as text. */
export async function textFiles(inputs: PackageInputs): Promise<Record<string, string>> {
  const read = packageFiles(inputs).map(async (file) => [file.path, await textOf(file)] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** An Arabic article with a Latin name, digits and brackets in it. */
export const anArabicArticle = (): ArticleContent =>
  anArticle({
    headline: 'العبّارة «سانتا لينا» (1986) التي لم تغرق',
    standfirst: null,
    byline: 'ميرا هولت، فاليتا',
    authors: ['ميرا هولت'],
    language: 'ar',
    direction: 'rtl',
    blocks: [
      {
        id: 'b1',
        kind: 'paragraph',
        html: 'غادرت <em>Santa Lena</em> الميناء قبل الفجر.',
        text: 'غادرت Santa Lena الميناء قبل الفجر.',
      },
      { id: 'b2', kind: 'component', componentId: 'image-1' },
    ],
  });
