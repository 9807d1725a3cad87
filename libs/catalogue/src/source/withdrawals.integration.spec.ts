import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { CATALOGUE_ENTITIES } from '../catalogue.entities.js';
import { MANAGER } from '../testing/catalogue-house.js';
import { sourceHouse, type SourceHouse } from '../testing/source-house.js';
import { signatureOf } from './check-signature.js';

const TEXT = 'The ferry left the quay at dawn, and the pilots watched it pass the old lighthouse in calm water.';
const html = Array.from({ length: 8 }, (_, i) => `<p>Part ${i}. ${TEXT}</p>`).join('');

describe('a withdrawal', () => {
  let database: TestDatabase;
  let house: SourceHouse;

  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await sourceHouse(database);
  });
  afterAll(async () => {
    await house?.close();
    await database?.close();
  });

  const item = (n: number, pubstatus: string) => ({
    ...{ uri: `urn:withdrawn:${n}`, type: 'text', headline: `Withdrawn ${n}`, pubstatus },
    ...{ versioncreated: '2026-02-20T10:00:00Z', byline: 'Mira Holt', body_html: html },
    links: [{ rel: 'canonical', href: `http://${house.host}/withdrawn/${n}` }],
  });
  const state = (articleId: string) =>
    database.reads.one<{ state: string; text_rights: string }>(
      'SELECT state, text_rights FROM catalogue.article WHERE id = $1',
      [articleId],
    );
  const pusher = async (mayWithdraw: boolean) => {
    const { id, secret } = await house.save.execute(MANAGER, {
      ...{
        titleId: house.titleId,
        kind: 'ninjs-push',
        name: `Pusher ${String(mayWithdraw)}`,
        everyMinutes: 30,
        mayWithdraw,
      },
    });
    let pushes = 0;
    return (what: unknown) => {
      const body = Buffer.from(JSON.stringify(what));
      const at = Math.floor(house.clock.now().getTime() / 1_000) + (pushes += 1);
      return house.receive.execute({ sourceId: id, body, signature: `t=${at},v1=${signatureOf(secret!, at, body)}` });
    };
  };

  it('keeps the text from being sold until somebody has decided, and says so', async () => {
    const push = await pusher(false);
    const { articleId } = await push(item(1, 'usable'));
    expect(await state(articleId!)).toEqual({ state: 'live', text_rights: 'licensable' });
    expect(await push(item(1, 'canceled'))).toMatchObject({ outcome: 'updated', articleId });
    expect(await state(articleId!)).toEqual({ state: 'live', text_rights: 'needs-clearance' });
    const [entry] = await database.reads.query<{ code: string }>(
      'SELECT code FROM catalogue.source_item WHERE article_id = $1 ORDER BY id DESC LIMIT 1',
      [articleId],
    );
    expect(entry!.code).toBe('catalogue.withdrawal-to-confirm');
    await push(item(1, 'usable'));
    expect(await state(articleId!)).toEqual({ state: 'live', text_rights: 'needs-clearance' });
  });

  it('kills where the source is trusted, and tells whoever holds a licence', async () => {
    const push = await pusher(true);
    const { articleId } = await push(item(2, 'usable'));
    expect(await push(item(2, 'canceled'))).toMatchObject({ outcome: 'updated', articleId });
    expect(await state(articleId!)).toMatchObject({ state: 'killed' });
    const events = await database.asOwner<{ payload: { payload: { articleId: string } } }>(
      `SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'event' = 'catalogue.article-killed.v1'`,
    );
    expect(events.map(({ payload }) => payload.payload.articleId)).toEqual([articleId]);
  });

  it('of what another source brought, or nobody, changes nothing', async () => {
    const { articleId } = await (await pusher(false))(item(3, 'usable'));
    const other = await pusher(true);
    await expect(other(item(3, 'canceled'))).rejects.toMatchObject({ code: 'catalogue.withdrawn-at-source' });
    await expect(other(item(4, 'canceled'))).rejects.toMatchObject({ code: 'catalogue.withdrawn-at-source' });
    expect(await state(articleId!)).toEqual({ state: 'live', text_rights: 'licensable' });
  });
});
