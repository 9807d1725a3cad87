/** `manifest.json` of a package: every file with its hash. Its bytes are the payload of `manifest.jws`. */
export interface Manifest {
  format: typeof MANIFEST_FORMAT;
  builder: { name: string; version: string };
  /** `verify` is the address of the verify page, with the check code. */
  licence: { reference: string; revision: number; issuedAt: string; endsOn: string | null; verify: string };
  articles: {
    articleId: string;
    versionId: string;
    version: number;
    headline: string;
    canonicalUrl: string;
    folder: string;
  }[];
  /** Every file but the manifest and its signature; sizes in bytes, hashes in lower-case hex. */
  files: { path: string; mediaType: string; size: number; sha256: string }[];
  /** Where the signature is, and the keys that verify it: its payload is this file, byte for byte. */
  signature: { file: 'manifest.jws'; keys: string };
}

export const MANIFEST_FORMAT = 'imprimatur-package/1';

/** Signed bytes as a manifest; null when they are something else that the same key signed. */
export function readManifest(bytes: Uint8Array): Manifest | null {
  try {
    const read = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Manifest> | null;
    const isManifest = read?.format === MANIFEST_FORMAT && Array.isArray(read.files) && read.licence !== undefined;
    return isManifest ? (read as Manifest) : null;
  } catch {
    return null;
  }
}
