import type { Readable } from 'node:stream';
import { inThisThread, type Compute } from '#platform/threads';
import { sizesOf, type LicensedArticle } from '../article/licensed-article.js';
import { noticeFor } from '../article/notice.js';
import { isWithdrawn, noticeFiles } from '../notice/packaged-notice.js';
import { ARTICLE_FORMATS } from '../formats/article-formats.js';
import { jsonFile, type FormatContext } from '../formats/article-format.js';
import { readmeText } from '../formats/readme-text.js';
import { pictureMark, withPictures } from './embedded-pictures.js';
import { writeManifest } from './manifest.js';
import type { PackageInputs } from './package-inputs.js';
import { zip, type ArchivedFile, type ArchiveFile } from './zip.js';

/** The files of a package without its manifest, in the order of the archive. Pure: the same inputs, the same bytes. */
export function packageFiles(inputs: PackageInputs, compute: Compute = inThisThread): ArchiveFile[] {
  const { licence, articles, publicUrl } = inputs;
  return [
    file('README.txt', () => readmeText(licence, articles, publicUrl, inputs.notices)),
    file('licence.jws', () => `${inputs.token}\n`),
    file('licence.odrl.json', () => jsonFile(inputs.policy)),
    { path: 'certificate.pdf', content: () => inputs.certificate },
    ...articles.flatMap((article) => filesOf(article, inputs, compute)),
  ];
}

/** Of an article that was withdrawn only the notice is left. */
function filesOf(article: LicensedArticle, inputs: PackageInputs, compute: Compute): ArchiveFile[] {
  const { item, folder } = article;
  const notices = noticeFiles(inputs.notices, item.articleId).map(({ name, text }) =>
    file(`${folder}${name}`, () => text),
  );
  return isWithdrawn(inputs.notices, item.articleId)
    ? notices
    : [...notices, ...articleFiles(article, inputs, compute)];
}

function articleFiles(article: LicensedArticle, inputs: PackageInputs, compute: Compute): ArchiveFile[] {
  const { licence, policy, publicUrl, pictures: shelf } = inputs;
  const { folder, pictures } = article;
  const bytesOf = (path: string): Promise<Buffer> => shelf.read(`${folder}${path}`);
  const sourceOf = (path: string): string => pictureMark(`${folder}${path}`);
  const notice = noticeFor(licence, article.item, publicUrl);
  const context: FormatContext = { licence, policy, publicUrl, bytesOf, sourceOf, notice, compute };
  const written = ARTICLE_FORMATS.map(({ path, write }) => ({
    path: `${folder}${path}`,
    content: async () => {
      const made = await write(article, context);
      return typeof made === 'string' ? withPictures(made, shelf) : made;
    },
  }));
  const paths = pictures.flatMap((picture) => [picture, ...sizesOf(picture)].map(({ path }) => path));
  return [...written, ...paths.map((path) => ({ path: `${folder}${path}`, content: () => bytesOf(path) }))];
}

const file = (path: string, write: () => string): ArchiveFile => ({
  path,
  content: () => Buffer.from(write(), 'utf8'),
});

/** What was written while the archive was read; whole when its stream has ended. */
export interface Written {
  /** Every file, the manifest and its signature last. */
  files: ArchivedFile[];
  /** The compact JWS over exactly the bytes of `manifest.json`; empty until then. */
  manifestToken: string;
}

/**
 * The package as a zip that is made while it is read: no more than one picture is in memory. The manifest comes last,
 * because it lists what was written.
 *
 * @param sign gives the compact JWS over the manifest's bytes
 * @param onFile told with the number of files that are written, of how many
 * @param compute where documents are made
 */
export function archive(
  inputs: PackageInputs,
  sign: (manifest: Buffer) => Promise<string>,
  onFile: (done: number, total: number) => void = () => undefined,
  compute: Compute = inThisThread,
): { stream: Readable; written: Written } {
  const written: Written = { files: [], manifestToken: '' };
  const listed = packageFiles(inputs, compute);
  let manifest: Buffer = Buffer.alloc(0);
  const tail: ArchiveFile[] = [
    {
      path: 'manifest.json',
      content: () => (manifest = writeManifest(inputs.licence, inputs.articles, written.files, inputs.publicUrl)),
    },
    {
      path: 'manifest.jws',
      content: async () => Buffer.from(`${(written.manifestToken = await sign(manifest))}\n`),
    },
  ];
  const files = [...listed, ...tail];
  const stream = zip(files, inputs.licence.issuedAt, (one) => {
    written.files.push(one);
    onFile(written.files.length, files.length);
  });
  return { stream, written };
}
