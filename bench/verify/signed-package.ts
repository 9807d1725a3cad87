import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { CompactSign, exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose';
import yazl from 'yazl';
import { LICENCE_TYPE, MANIFEST_FORMAT } from '#libs/verification';

export interface SignedPackage {
  keys: JSONWebKeySet;
  licence: string;
  /** `manifest.jws` */
  list: string;
  files: Buffer[];
  zip: Buffer;
}

const TEXTS = 17;
const TEXT_BYTES = 25_000;
const PICTURE_BYTES = [300_000, 450_000, 120_000];

/** A package as large as one of an article with a picture; what is in its files does not matter to who verifies them. */
export async function signedPackage(): Promise<SignedPackage> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'bench' }] };
  const sign = (bytes: Uint8Array, typ?: string): Promise<string> =>
    new CompactSign(bytes).setProtectedHeader({ alg: 'EdDSA', kid: 'bench', ...(typ ? { typ } : {}) }).sign(privateKey);
  const licence = await sign(Buffer.from(JSON.stringify(CLAIMS)), LICENCE_TYPE);
  const sizes = [...Array.from({ length: TEXTS - 1 }, () => TEXT_BYTES), ...PICTURE_BYTES];
  const files = new Map([['licence.jws', Buffer.from(licence)]]);
  for (const [index, size] of sizes.entries()) files.set(`files/${String(index)}`, randomBytes(size));
  const manifest = Buffer.from(JSON.stringify({ ...LIST, files: [...files].map(listed) }));
  const list = await sign(manifest);
  const zip = new yazl.ZipFile();
  const all = [...files, ['manifest.json', manifest] as const, ['manifest.jws', Buffer.from(list)] as const];
  for (const [path, bytes] of all) zip.addBuffer(bytes, path, { compress: false });
  zip.end();
  return { keys, licence, list, files: [...files.values()], zip: await buffer(zip.outputStream) };
}

const listed = ([path, bytes]: [string, Buffer]) => ({
  ...{ path, mediaType: 'application/octet-stream', size: bytes.length },
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

const REFERENCE = 'L-2026-00042';
const LIST = {
  format: MANIFEST_FORMAT,
  licence: { reference: REFERENCE, revision: 1, verify: `https://licensing.example/verify/${REFERENCE}` },
};
const CLAIMS = {
  ...{ iss: 'https://licensing.example', sub: REFERENCE, revision: 1, issuedAt: '2026-11-23T12:00:00Z' },
  ...{ licensor: { name: 'Ours', country: 'MT' }, licensee: { name: 'Theirs', country: 'GB' }, articles: [], use: {} },
};
