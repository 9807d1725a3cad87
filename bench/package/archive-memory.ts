// Run as a process of its own: writes a package of so many pictures in every format and answers what it needed at most, in MB.
import { randomBytes } from 'node:crypto';
import type { LicensedArticle } from '../../libs/packaging/src/article/licensed-article.js';
import { archive } from '../../libs/packaging/src/archive/assemble-package.js';
import { signBytes, someInputs } from '../../libs/packaging/src/testing/package-fixtures.js';

const PICTURE_BYTES = 300_000;
const count = Number(process.argv[2]);

/** The same picture so many times in the article and beside it. */
function illustrated(article: LicensedArticle): LicensedArticle {
  const [first] = article.pictures;
  const component = article.content.components.find(({ id }) => id === first?.componentId);
  if (!first || !component) throw new Error('The article has no picture.');
  const more = Array.from({ length: count - 1 }, (_, index) => `more-${index}`);
  return {
    ...article,
    pictures: [first, ...more.map((id) => ({ ...first, componentId: id, path: `images/${id}.jpg`, sizes: [] }))],
    content: {
      ...article.content,
      components: [...article.content.components, ...more.map((id) => ({ ...component, id }))],
      blocks: [
        ...article.content.blocks,
        ...more.map((id) => ({ id: `block-${id}`, kind: 'component' as const, componentId: id })),
      ],
    },
  };
}

const made = await someInputs();
const read = (): Promise<Buffer> => Promise.resolve(randomBytes(PICTURE_BYTES));
const inputs = { ...made, articles: made.articles.map(illustrated), pictures: { ...made.pictures, read } };
// The fonts, the compiler and the first package belong to the process.
for await (const _chunk of archive(made, signBytes).stream);
const before = process.memoryUsage().rss;
let peak = before;
for await (const _chunk of archive(inputs, signBytes).stream) peak = Math.max(peak, process.memoryUsage().rss);
process.send?.({ peak: peak / 1024 / 1024, before: before / 1024 / 1024 });
