import 'reflect-metadata';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  builder,
  closeWorld,
  components,
  FIRST_TRY,
  issued,
  licence,
  member,
  openPart,
  query,
  queue,
  reads,
  storage,
  world,
} from '../../../../test/support/packaging-world.js';
import { aPicture } from '../testing/package-fixtures.js';
import { anItem, aLicence, illustratedArticle } from '../testing/fixtures.js';

const PICTURES = 300;
const SHELF = '/pictures/';

/** Originals that were asked for and whose copies are not stored yet: those that are in memory. */
const held = { now: 0, most: 0, opened: 0 };

beforeAll(async () => {
  const { content, componentIds } = illustratedArticle(PICTURES);
  world.sold = { content, snapshot: aLicence({ items: [anItem({ componentIds })] }) };
  const original = await aPicture();
  components.open = () => {
    held.now += 1;
    held.opened += 1;
    held.most = Math.max(held.most, held.now);
    return Promise.resolve({ contentType: 'image/png', body: original });
  };
  const put = storage.put.bind(storage);
  storage.put = async (key, ...rest) => {
    if (key.includes(SHELF)) held.now = 0;
    return put(key, ...rest);
  };
});
afterAll(closeWorld);

describe('a licence on 300 pictures', () => {
  it('is built from its originals one at a time, each of them in the package with its licence', async () => {
    await queue.handle(issued);
    const { id } = (await reads.one<{ id: string }>('SELECT id FROM packaging.package'))!;
    await builder.handle({ packageId: id }, FIRST_TRY);
    const { state, files } = await query.status(member, licence.reference);
    expect(state).toBe('ready');
    expect(held).toEqual({ now: 0, most: 1, opened: PICTURES });
    const pictures = files.filter(({ name }) => name.startsWith('images/'));
    expect(pictures).toHaveLength(PICTURES);
    const { stream } = await openPart.execute(member, { reference: licence.reference, path: 'images/300.jpg' });
    expect((await buffer(stream)).toString('latin1')).toContain(licence.reference);
  });
});
