import type { PictureReader } from './picture-shelf.js';

/** No text of an article holds this character: it is illegal in HTML and XML. */
const EDGE = '\u0001';

/** Stands in a text where the bytes of a picture go, so that a page of 500 pictures is never in memory whole. */
export const pictureMark = (path: string): string => `${EDGE}${path}${EDGE}`;

/** The text with each mark replaced by the picture as a data URI. */
export async function* withPictures(
  text: string,
  pictures: PictureReader,
  contentType = 'image/jpeg',
): AsyncGenerator<Buffer> {
  for (const [index, part] of text.split(EDGE).entries()) {
    if (index % 2 === 0) yield Buffer.from(part, 'utf8');
    else yield Buffer.from(`data:${contentType};base64,${(await pictures.read(part)).toString('base64')}`, 'latin1');
  }
}
