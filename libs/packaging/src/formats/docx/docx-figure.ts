import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { pageSizeOf, type LicensedPicture } from '../../article/licensed-article.js';
import type { FormatContext } from '../article-format.js';
import { legalText } from '../legal-text.js';

/** The text's width on the page, in pixels of 1/96 inch. */
const COLUMN = 600;
const TALLEST = 760;

/** A document with more pictures than this opens slowly or not at all; the others lie beside it and are named. */
const MOST_PICTURES = 60;

/** The bytes of the pictures that the document brings along, by their component. */
export async function loadPictures(
  pictures: readonly LicensedPicture[],
  { bytesOf }: FormatContext,
): Promise<Map<string, Buffer>> {
  const loaded = new Map<string, Buffer>();
  for (const picture of pictures.slice(0, MOST_PICTURES)) {
    loaded.set(picture.componentId, await bytesOf(pageSizeOf(picture).path));
  }
  return loaded;
}

/** The picture in the text, its description for those who do not see it. */
export function figure(picture: LicensedPicture, standIn: Uint8Array): Paragraph {
  const size = pageSizeOf(picture);
  const scale = Math.min(1, COLUMN / size.width, TALLEST / size.height);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new ImageRun({
        type: 'jpg',
        data: standIn,
        transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
        altText: {
          name: picture.path,
          title: legalText(picture.caption ?? picture.path),
          description: legalText(picture.alt ?? picture.caption ?? ''),
        },
      }),
    ],
  });
}
