import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EndLicenceItems } from '#libs/licensing';
import { statusIn, STATUS_LIST_TYPE, type Status } from '#libs/verification';
import { SigningKeys } from '#platform/signing';
import { noticesWorld, type Holder } from '../../../../test/support/notices-world.js';
import { finance } from '../../../../test/support/licensing-world.js';
import { StatusListQuery } from './status-list.query.js';

type House = Awaited<ReturnType<typeof noticesWorld>>;

const URI = 'https://licensing.example/status-lists/0';
let house: House;
let open: Holder;
let killed: Holder;
let revoked: Holder;
let partly: Holder;

beforeAll(async () => {
  house = await noticesWorld();
  const article = () => house.world.article({ words: 80 });
  const [left, gone] = [await article(), await article()];
  open = await house.holder(left);
  killed = await house.holder(gone);
  partly = await house.holder(gone, left);
  revoked = await house.holder(left);
  for (const { licence } of [open, killed, partly, revoked]) {
    await house.world.database.reads.query('INSERT INTO packaging.status_place (reference) VALUES ($1)', [licence]);
  }
  await house.sent(gone, 'kill');
  await house.world.database.transactions.run((tx) =>
    house.world.get(EndLicenceItems).within(tx, finance, { licenceId: revoked.licenceId, reasonCode: 'refund' }),
  );
});
afterAll(() => house.world.close());

const now = () => house.world.clock.now().getTime() / 1000;
const fresh = async (): Promise<string> => {
  house.world.clock.advance(1_001);
  return house.world.get(StatusListQuery).token(0);
};
const statusOf = async ({ licence }: Holder, token: string): Promise<Status | null> => {
  const [row] = await house.world.database.reads.query<{ place: number }>(
    'SELECT place FROM packaging.v_status_place WHERE reference = $1',
    [licence],
  );
  return statusIn(token, await house.world.get(SigningKeys).jwks(), { idx: row!.place, uri: URI }, now());
};

describe('the status list', () => {
  it('says valid, revoked and withdrawn, and valid where only part was withdrawn', async () => {
    const token = await fresh();
    expect(await Promise.all([open, killed, revoked, partly].map((one) => statusOf(one, token)))).toEqual([
      ...['valid', 'withdrawn', 'invalid', 'valid'],
    ]);
  });

  it('follows a suspension, its end and an expiry at once', async () => {
    for (const [state, status] of [
      ['suspended', 'suspended'],
      ['active', 'valid'],
      ['expired', 'expired'],
    ] as const) {
      await house.world.database.asOwner(`UPDATE licensing.licence SET state = $2, reason_code = $3 WHERE id = $1`, [
        ...[open.licenceId, state, state === 'suspended' ? 'overdue' : null],
      ]);
      expect(await statusOf(open, await fresh())).toBe(status);
    }
  });

  it('is a token of its own type, small, and the same while nothing changes', async () => {
    const token = await fresh();
    const [header, payload] = token.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    expect(JSON.parse(header!)).toMatchObject({ alg: 'EdDSA', typ: STATUS_LIST_TYPE });
    expect(JSON.parse(payload!)).toMatchObject({ sub: URI, ttl: 60, status_list: { bits: 4 } });
    expect(token.length).toBeLessThan(1_000);
    expect(await house.world.get(StatusListQuery).token(0)).toBe(token);
  });

  it('is believed only by its keys, for its own address, and in its time', async () => {
    const token = await fresh();
    const keys = await house.world.get(SigningKeys).jwks();
    const at = { idx: 0, uri: URI };
    expect(await statusIn(token, { keys: [] }, at, now())).toBeNull();
    expect(await statusIn(token, keys, { ...at, uri: `${URI}1` }, now())).toBeNull();
    expect(await statusIn(token, keys, at, now() + 90_000)).toBeNull();
    expect(await statusIn(await house.world.get(SigningKeys).signJws({ sub: URI }), keys, at, now())).toBeNull();
  });

  it('stays readable with a list signed by a former key, and goes on with the new one', async () => {
    const before = await fresh();
    await house.world.get(SigningKeys).rotate('licence');
    const after = await fresh();
    expect(await statusOf(killed, before)).toBe('withdrawn');
    expect(await statusOf(killed, after)).toBe('withdrawn');
    expect(after.split('.')[0]).not.toBe(before.split('.')[0]);
  });

  it('refuses the number of a list that has not begun', async () => {
    await expect(house.world.get(StatusListQuery).token(7)).rejects.toMatchObject({
      code: 'notices.status-list-not-found',
    });
  });
});
