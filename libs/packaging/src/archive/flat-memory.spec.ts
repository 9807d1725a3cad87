import { describe, expect, it } from '@jest/globals';
import { pictureMark, withPictures } from './embedded-pictures.js';
import { zip } from './zip.js';

const PICTURES = 500;
const BYTES = 30_000;

describe('a package of 500 pictures', () => {
  it('holds a few of them at a time, inside the page and beside it', async () => {
    let made = 0;
    let read = 0;
    let most = 0;
    const shelf = {
      read: () => {
        made += BYTES;
        return Promise.resolve(Buffer.alloc(BYTES, made));
      },
    };
    const paths = Array.from({ length: PICTURES }, (_, index) => `images/${index}.jpg`);
    const page = paths.map((path) => `<img src="${pictureMark(path)}">`).join('\n');
    const stream = zip(
      [
        { path: 'article.html', content: () => withPictures(page, shelf) },
        ...paths.map((path) => ({ path, content: () => shelf.read() })),
      ],
      '2026-11-29',
    );
    for await (const chunk of stream) {
      most = Math.max(most, made - read);
      read += (chunk as Buffer).length;
    }
    expect(made).toBe(2 * PICTURES * BYTES);
    expect(most).toBeLessThan(20 * BYTES);
    expect(read).toBeGreaterThan(made);
  });
});
