import { buffer } from 'node:stream/consumers';
import { Document, ImageRun, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import yazl from 'yazl';

const WIDTHS = [4_096, 1_280, 640] as const;
const WARM = 48;

/**
 * The same content by the bare parts, one after the other: sharp in the same sizes, a page of pdfkit, docx with the text
 * and the picture, and yazl over all of it and the text in as many files as there are text formats.
 *
 * @returns milliseconds of processor time a package, all threads together
 */
export async function barePackages(image: Buffer, paragraphs: readonly string[], rounds: number): Promise<number> {
  for (let turn = 0; turn < WARM; turn += 1) await barePackage(image, paragraphs);
  const began = process.cpuUsage();
  for (let turn = 0; turn < rounds; turn += 1) await barePackage(image, paragraphs);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000 / rounds;
}

async function barePackage(image: Buffer, paragraphs: readonly string[]): Promise<void> {
  const sizes = await Promise.all(WIDTHS.map((width) => resize(image, width)));
  const [large = image, middle = image] = sizes;
  const text = Buffer.from(paragraphs.join('\n\n'));
  const page = Buffer.from(`${paragraphs.join('\n')}${sizes.map((one) => one.toString('base64')).join('')}`);
  const files: [string, Buffer][] = [
    ['certificate.pdf', await pdf(paragraphs)],
    ['article.html', page],
    ...['article.txt', 'article.md', 'ninjs.json', 'ninjs-2.2.json', 'nitf.xml', 'newsml-g2.xml', 'jsonld.json'].map(
      (name): [string, Buffer] => [name, text],
    ),
    ['article.docx', await docx(middle, paragraphs)],
    ...[large, ...sizes.slice(1)].map((bytes, index): [string, Buffer] => [`images/${index}.jpg`, bytes]),
  ];
  const archive = new yazl.ZipFile();
  for (const [name, bytes] of files) archive.addBuffer(bytes, name, { compress: false });
  archive.end();
  await buffer(archive.outputStream);
}

const resize = (image: Buffer, width: number): Promise<Buffer> =>
  sharp(image)
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .jpeg({ quality: 86 })
    .toBuffer();

async function pdf(paragraphs: readonly string[]): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4' });
  for (const paragraph of paragraphs.slice(0, 8)) document.text(paragraph).moveDown();
  document.end();
  return buffer(document);
}

const docx = (image: Buffer, paragraphs: readonly string[]): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({
              children: [new ImageRun({ type: 'jpg', data: image, transformation: { width: 600, height: 400 } })],
            }),
            ...paragraphs.map((text) => new Paragraph(text)),
          ],
        },
      ],
    }),
  );
