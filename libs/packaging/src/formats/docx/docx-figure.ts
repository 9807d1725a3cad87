import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { pageSizeOf, type LicensedPicture } from '../../article/licensed-article.js';
import { legalText } from '../legal-text.js';

/** The text's width on the page, in pixels of 1/96 inch. */
const COLUMN = 600;
const TALLEST = 760;

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
