import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { licensingStories, nora } from '../../../../../test/support/licensing-stories.js';
import { finance, licensingWorld, type World } from '../../../../../test/support/licensing-world.js';
import { RemoveTemplate } from './remove-template.js';
import { SaveTemplate } from './save-template.js';
import type { SaveTemplateInput } from './template-view.js';
import { Templates } from './templates.query.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const text: SaveTemplateInput = {
  name: 'How many copies',
  usedFor: ['ask'],
  bodyEn: 'Dear {requester}, how many copies of “{article}” will {licensee} print? ({reference}, {price})',
  bodyAr: 'كم نسخة ستطبع {licensee}؟ ({reference})',
};
const save = (over: Partial<SaveTemplateInput> = {}, who = finance) =>
  world.get(SaveTemplate).execute(who, { ...text, ...over });

describe('message templates', () => {
  it('are filled with the facts of a request, in each language they are written in', async () => {
    await save();
    const { reference } = await stories.inReview();
    const ready = await world.get(Templates).forRequest(nora, reference);
    expect(ready.map(({ language }) => language)).toEqual(['en', 'ar']);
    const { headline, licensee } = await stories.desk(reference);
    expect(ready[0]).toMatchObject({
      text: `Dear Achieng Odhiambo, how many copies of “${headline}” will ${licensee.name} print? (${reference}, £120.00)`,
      missing: [],
    });
    expect(ready[1]!.text).toContain(licensee.name);
  });

  it('say which place a request has nothing for', async () => {
    const { id } = await save({ name: 'Until', bodyEn: 'It holds until {offerExpires}.', bodyAr: '' });
    const { reference } = await stories.inReview();
    const before = (await world.get(Templates).forRequest(nora, reference)).find((one) => one.id === id);
    expect(before).toMatchObject({ text: 'It holds until {offerExpires}.', missing: ['offerExpires'] });
    await stories.decide(nora, { reference, decision: 'approve' });
    const after = (await world.get(Templates).forRequest(nora, reference)).find((one) => one.id === id);
    expect(after!.missing).toEqual([]);
    expect(after!.text).toMatch(/\d{4}/);
  });

  it('refuse a place that means nothing, no text, no use and a name that is taken', async () => {
    const invalid = { code: 'licensing.template-invalid' };
    await expect(save({ name: 'x', bodyEn: 'Dear {requestor}' })).rejects.toMatchObject({
      ...invalid,
      message: expect.stringContaining('{requestor}'),
    });
    await expect(save({ name: 'x', bodyEn: ' ', bodyAr: '' })).rejects.toMatchObject(invalid);
    await expect(save({ name: 'x', usedFor: [] })).rejects.toMatchObject(invalid);
    await expect(save({ name: 'HOW many copies' })).rejects.toMatchObject({ code: 'licensing.template-name-taken' });
    await expect(save({}, nora)).rejects.toMatchObject({ code: 'kernel.forbidden' });
  });

  it('of two who change one at once only the first is right', async () => {
    const { id } = await save({ name: 'Both' });
    const changes = [
      save({ id, revision: 1, name: 'Both', bodyEn: 'One' }),
      save({ id, revision: 1, name: 'Both', bodyEn: 'Two' }),
    ];
    const results = await Promise.allSettled(changes);
    const lost = results.filter((result) => result.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]!.reason).toMatchObject({ code: 'licensing.template-changed' });
    await world.get(RemoveTemplate).execute(finance, { templateId: id });
    await expect(save({ id, name: 'Both' })).rejects.toMatchObject({ code: 'licensing.template-not-found' });
  });

  it('are shown with an example', () => {
    const preview = world.get(Templates).preview(nora, { language: 'ar', body: '{licensee} {oops}' });
    expect(preview.unknown).toEqual(['oops']);
    expect(preview.text).not.toContain('{licensee}');
  });
});
