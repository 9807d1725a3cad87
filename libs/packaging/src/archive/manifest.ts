import type { LicenceSnapshot } from '#libs/licensing';
import { MANIFEST_FORMAT, type Manifest } from '#libs/verification';
import type { LicensedArticle } from '../article/licensed-article.js';
import { jwksUrl, verifyUrl } from '../claims/links.js';
import type { ArchivedFile } from './zip.js';

/** The writer of packages; its version changes when the same licence would give other files. */
export const BUILDER = { name: 'imprimatur-packaging', version: '1.6' } as const;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jws: 'application/jose',
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
};

export function mediaTypeOf(path: string): string {
  if (path.endsWith('.odrl.json') || path.endsWith('jsonld.json')) return 'application/ld+json';
  return MEDIA_TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

/** The manifest's bytes: JSON, two spaces, a final newline. */
export function writeManifest(
  licence: LicenceSnapshot,
  articles: readonly LicensedArticle[],
  files: readonly ArchivedFile[],
  publicUrl: string,
): Buffer {
  const manifest: Manifest = {
    format: MANIFEST_FORMAT,
    builder: BUILDER,
    licence: {
      reference: licence.reference,
      revision: licence.revision,
      issuedAt: licence.issuedAt,
      endsOn: licence.endsOn,
      verify: verifyUrl(publicUrl, licence.reference, licence.checkCode),
    },
    articles: articles.map(({ item, folder }) => ({
      articleId: item.articleId,
      versionId: item.articleVersionId,
      version: item.articleVersion,
      headline: item.headline,
      canonicalUrl: item.canonicalUrl,
      folder,
    })),
    files: files.map(({ path, size, sha256 }) => ({ path, mediaType: mediaTypeOf(path), size, sha256 })),
    signature: { file: 'manifest.jws', keys: jwksUrl(publicUrl) },
  };
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
}
