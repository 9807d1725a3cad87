import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { licensingStories, nora } from '../../../../../test/support/licensing-stories.js';
import { licensingWorld, type World } from '../../../../../test/support/licensing-world.js';
import { PostMessage } from '../../request/post-message.js';
import { LiveEvents } from './live-events.query.js';
import { PurgeDeskEvents } from './purge-desk-events.js';

let world: World;
const stories = licensingStories(() => world);
let client: Client;
const heard: { kind: string; subject: string }[] = [];
beforeAll(async () => {
  world = await licensingWorld();
  client = new Client({ connectionString: world.database.url });
  client.on('notification', ({ payload }) => heard.push(JSON.parse(payload!) as (typeof heard)[number]));
  await client.connect();
  await client.query('LISTEN imprimatur_desk');
});
afterAll(async () => {
  await client.end();
  await world.close();
});

/** Notifications come with the next answer at the latest. */
const flush = async () => {
  await client.query('SELECT 1');
  return heard.splice(0);
};

describe('what changes at the desk', () => {
  it('is told to whoever listens: which request, and nothing of what is in it', async () => {
    const { member, reference } = await stories.inReview();
    await world.get(PostMessage).execute(member, { reference, body: 'A secret' });
    await stories.decide(nora, { reference, decision: 'approve', note: 'Another secret' });
    const events = await flush();
    expect(events.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['request', reference],
      ['message', reference],
      ['request', reference],
    ]);
    expect(JSON.stringify(events)).not.toContain('secret');
  });

  it('leaves out what no person ever has to look at', async () => {
    await stories.offered();
    expect(await flush()).toEqual([]);
  });

  it('is not told of what was rolled back', async () => {
    const { reference } = await stories.inReview();
    await flush();
    const failing = stories.decide(nora, { reference, decision: 'approve', price: { amount: '1', currency: 'EUR' } });
    await expect(failing).rejects.toThrow();
    expect(await flush()).toEqual([]);
  });

  it('is kept for who was away, and forgotten after a day', async () => {
    const live = world.get(LiveEvents);
    const before = await live.newest();
    const { reference } = await stories.inReview();
    const caught = await live.after(before);
    expect(caught.isTooMuch).toBe(false);
    expect(caught.events.at(-1)).toMatchObject({ kind: 'request', subject: reference });
    expect((await live.after('999999999')).isTooMuch).toBe(true);
    await world.database.asOwner(`UPDATE licensing.desk_event SET at = '2026-01-01'`);
    await world.get(PurgeDeskEvents).handle();
    expect((await live.after(before)).isTooMuch).toBe(true);
    expect((await live.after(await live.newest())).isTooMuch).toBe(false);
  });
});
