import { ARTICLE_FORMATS } from '../formats/article-formats.js';
import { jsonFile } from '../formats/article-format.js';
import { readmeText } from '../formats/readme-text.js';
import { sizesOf, type LicensedArticle } from '../article/licensed-article.js';
import { noticeFor } from '../article/notice.js';
import { isWithdrawn, noticeFiles } from '../notice/packaged-notice.js';
import { writeManifest } from './manifest.js';
import type { PackageInputs } from './package-inputs.js';
import { zip, type ArchiveFile } from './zip.js';

/** The files of a package without its manifest, in the order of the archive. Pure: the same inputs, the same bytes. */
export async function packageFiles(inputs: PackageInputs): Promise<ArchiveFile[]> {
  const { licence, articles, publicUrl } = inputs;
  const files = [
    file('README.txt', readmeText(licence, articles, publicUrl, inputs.notices)),
    file('licence.jws', `${inputs.token}\n`),
    file('licence.odrl.json', jsonFile(inputs.policy)),
    { path: 'certificate.pdf', bytes: inputs.certificate },
  ];
  for (const article of articles) {
    const { item, folder } = article;
    const notices = noticeFiles(inputs.notices, item.articleId);
    files.push(...notices.map(({ name, text }) => file(`${folder}${name}`, text)));
    // Of an article that was withdrawn only the notice is left.
    if (!isWithdrawn(inputs.notices, item.articleId)) files.push(...(await articleFiles(article, inputs)));
  }
  return files;
}

async function articleFiles(article: LicensedArticle, inputs: PackageInputs): Promise<ArchiveFile[]> {
  const { licence, policy, publicUrl } = inputs;
  const { folder, pictures } = article;
  const bytesOf = (path: string): Buffer => pictureBytes(inputs, `${folder}${path}`);
  const sourceOf = (path: string): string => `data:image/jpeg;base64,${bytesOf(path).toString('base64')}`;
  const notice = noticeFor(licence, article.item, publicUrl);
  const context = { licence, policy, publicUrl, bytesOf, sourceOf, notice };
  const files: ArchiveFile[] = [];
  for (const { path, write } of ARTICLE_FORMATS) files.push(file(`${folder}${path}`, await write(article, context)));
  for (const picture of pictures) {
    for (const { path } of [picture, ...sizesOf(picture)])
      files.push({ path: `${folder}${path}`, bytes: bytesOf(path) });
  }
  return files;
}

function pictureBytes({ pictures }: PackageInputs, path: string): Buffer {
  const bytes = pictures.get(path);
  if (!bytes) throw new RangeError(`The inputs of the package lack ${path}.`);
  return bytes;
}

const file = (path: string, content: string | Buffer): ArchiveFile => ({
  path,
  bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
});

export interface Assembly {
  files: ArchiveFile[];
  /** The bytes of `manifest.json`, to be signed as they are. */
  manifest: Buffer;
}

export async function assemble(inputs: PackageInputs): Promise<Assembly> {
  const files = await packageFiles(inputs);
  return { files, manifest: writeManifest(inputs.licence, inputs.articles, files, inputs.publicUrl) };
}

/** @param manifestToken the compact JWS over exactly the manifest's bytes */
export async function archive(inputs: PackageInputs, assembly: Assembly, manifestToken: string): Promise<Buffer> {
  const head = [{ path: 'manifest.json', bytes: assembly.manifest }, file('manifest.jws', `${manifestToken}\n`)];
  return zip([...head, ...assembly.files], inputs.licence.issuedAt);
}
