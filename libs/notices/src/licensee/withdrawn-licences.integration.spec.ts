import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LicenceQuery, SHOWN_STATES, WalletCsv, type ShownState } from '#libs/licensing';
import { nora } from '../../../../test/support/licensing-stories.js';
import { noticesWorld, type Holder, type NoticesWorld } from '../../../../test/support/notices-world.js';
import { NoticeMarkersQuery } from './notice-markers.query.js';

let house: NoticesWorld;
let holders: Record<'open' | 'killed' | 'partly' | 'resting' | 'restingKilled' | 'expired' | 'takenDown', Holder>;

beforeAll(async () => {
  house = await noticesWorld();
  const [left, gone, illegal] = [await article(), await article(), await article()];
  holders = {
    open: await house.holder(left),
    killed: await house.holder(gone),
    partly: await house.holder(gone, left),
    resting: await house.holder(left, gone),
    restingKilled: await house.holder(gone),
    expired: await house.holder(gone),
    takenDown: await house.holder(illegal, left),
  };
  await inState('suspended', holders.resting, holders.restingKilled);
  await house.sent(gone, 'kill');
  await house.sent(illegal, 'takedown');
  await inState('expired', holders.expired);
});
afterAll(() => house.world.close());

const article = () => house.world.article({ words: 80 });
const inState = (state: string, ...of: readonly Holder[]) =>
  house.world.database.asOwner(
    `UPDATE licensing.licence SET state = $1, reason_code = CASE $1 WHEN 'suspended' THEN 'overdue' END WHERE id = ANY($2)`,
    [state, of.map(({ licenceId }) => licenceId)],
  );

async function textOf(lines: AsyncGenerator<string>): Promise<string> {
  let text = '';
  for await (const line of lines) text += line;
  return text;
}

const SHOWN: Record<keyof typeof holders, ShownState> = {
  open: 'active',
  killed: 'withdrawn',
  partly: 'partly-withdrawn',
  resting: 'suspended',
  restingKilled: 'withdrawn',
  expired: 'expired',
  takenDown: 'partly-withdrawn',
};
const shown = (): [Holder, ShownState][] =>
  Object.entries(SHOWN).map(([name, state]) => [holders[name as keyof typeof holders], state]);

describe('licences whose articles are withdrawn', () => {
  it('say so in the desk’s list, and are found by what it says', async () => {
    const licences = house.world.get(LicenceQuery);
    const stated = ({ items }: { items: { reference: string; shownState: string }[] }) =>
      Object.fromEntries(items.map(({ reference, shownState }) => [reference, shownState]));
    expect(stated(await licences.forDesk(nora))).toEqual(
      Object.fromEntries(shown().map(([{ licence }, state]) => [licence, state])),
    );
    for (const state of SHOWN_STATES) {
      const wanted = shown().filter(([, one]) => one === state);
      expect(stated(await licences.forDesk(nora, { state }))).toEqual(
        Object.fromEntries(wanted.map(([{ licence }]) => [licence, state])),
      );
    }
  });

  it('say the same in the wallet, its table and on their pages', async () => {
    const licences = house.world.get(LicenceQuery);
    for (const [{ member, licence }, state] of shown()) {
      expect((await licences.list(member, { state })).items).toMatchObject([{ reference: licence, shownState: state }]);
      expect(await licences.detail(member, licence)).toMatchObject({ shownState: state });
      expect(await textOf(house.world.get(WalletCsv).lines(member, { state }, 'https://here.example'))).toMatch(
        new RegExp(`${licence},\\d+,${state},`),
      );
      const other = state === 'active' ? 'withdrawn' : 'active';
      expect((await licences.list(member, { state: other })).items).toEqual([]);
    }
  });

  it('say what the verify page does', async () => {
    for (const [{ licence }, state] of shown()) {
      const { withdrawn } = await house.world.get(NoticeMarkersQuery).of(licence);
      if (state === 'withdrawn') expect([licence, withdrawn]).toEqual([licence, 'all']);
      if (state === 'partly-withdrawn') expect([licence, withdrawn]).toEqual([licence, 'some']);
      if (state === 'active') expect([licence, withdrawn]).toEqual([licence, 'none']);
    }
  });
});
