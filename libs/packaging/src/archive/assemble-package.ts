import { articleHtml } from '../formats/article-html.js';
import { articleMarkdown } from '../formats/article-markdown.js';
import { articleText } from '../formats/article-text.js';
import { ninjs } from '../formats/ninjs.js';
import { readmeText } from '../formats/readme-text.js';
import type { LicensedArticle, LicensedPicture } from '../article/licensed-article.js';
import { noticeFor } from '../article/notice.js';
import { writeManifest } from './manifest.js';
import type { PackageInputs } from './package-inputs.js';
import { zip, type ArchiveFile } from './zip.js';

/** The files of a package without its manifest, in the order of the archive. Pure: the same inputs, the same bytes. */
export function packageFiles(inputs: PackageInputs): ArchiveFile[] {
  const { licence, articles, publicUrl } = inputs;
  return [
    file('README.txt', readmeText(licence, articles, publicUrl)),
    file('licence.jws', `${inputs.token}\n`),
    file('licence.odrl.json', json(inputs.policy)),
    { path: 'certificate.pdf', bytes: inputs.certificate },
    ...articles.flatMap((article) => articleFiles(article, inputs)),
  ];
}

function articleFiles(article: LicensedArticle, inputs: PackageInputs): ArchiveFile[] {
  const { licence, policy, publicUrl } = inputs;
  const { folder, pictures } = article;
  const notice = noticeFor(licence, article.item, publicUrl);
  const bytesOf = ({ path }: LicensedPicture): Buffer => pictureBytes(inputs, `${folder}${path}`);
  return [
    file(`${folder}article.html`, articleHtml(article, notice, bytesOf)),
    file(`${folder}article.txt`, articleText(article, notice)),
    file(`${folder}article.md`, articleMarkdown(article, notice)),
    file(`${folder}ninjs.json`, json(ninjs(article, { licence, notice, policy, publicUrl }))),
    ...pictures.map((picture) => ({ path: `${folder}${picture.path}`, bytes: bytesOf(picture) })),
  ];
}

function pictureBytes({ pictures }: PackageInputs, path: string): Buffer {
  const bytes = pictures.get(path);
  if (!bytes) throw new RangeError(`The inputs of the package lack ${path}.`);
  return bytes;
}

const file = (path: string, text: string): ArchiveFile => ({ path, bytes: Buffer.from(text, 'utf8') });
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export interface Assembly {
  files: ArchiveFile[];
  /** The bytes of `manifest.json`, to be signed as they are. */
  manifest: Buffer;
}

export function assemble(inputs: PackageInputs): Assembly {
  const files = packageFiles(inputs);
  return { files, manifest: writeManifest(inputs.licence, inputs.articles, files, inputs.publicUrl) };
}

/** @param manifestToken the compact JWS over exactly the manifest's bytes */
export async function archive(inputs: PackageInputs, assembly: Assembly, manifestToken: string): Promise<Buffer> {
  const head = [{ path: 'manifest.json', bytes: assembly.manifest }, file('manifest.jws', `${manifestToken}\n`)];
  return zip([...head, ...assembly.files], inputs.licence.issuedAt);
}
