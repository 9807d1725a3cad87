import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, systemActor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { licensingStories } from '../../../../test/support/licensing-stories.js';
import { finance, licensingWorld, MONDAY, type World } from '../../../../test/support/licensing-world.js';
import { EndLicenceItems } from './end-licence-items.js';
import { LicenceQuery } from './licence.query.js';
import type { SuspensionCause } from './licence-cause.js';
import { LiftSuspension, ReinstateLicence } from './lift-suspension.js';
import { SuspendLicence } from './suspend-licence.js';
import { TurnLicences } from './turn-licences.js';

let world: World;
const stories = licensingStories(() => world);
const payments = systemActor('job:payments');
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

type Licensed = Awaited<ReturnType<typeof stories.licensed>>;
const licenceId = async (reference: string): Promise<string> =>
  (
    await world.database.asOwner<{ id: string }>(`SELECT id FROM licensing.licence WHERE reference = '${reference}'`)
  )[0]!.id;
const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => world.database.transactions.run(work);
const suspend = async (licence: string, kind: SuspensionCause['kind'], id: string) => {
  const reasonCode = kind === 'dispute' ? 'dispute' : 'overdue';
  const of = { licenceId: await licenceId(licence), cause: { kind, id }, reasonCode };
  return within((tx) => world.get(SuspendLicence).within(tx, payments, of));
};
const lift = (kind: SuspensionCause['kind'], id: string) =>
  within((tx) => world.get(LiftSuspension).within(tx, payments, { cause: { kind, id } }));
const page = ({ member, licence }: Licensed) => world.get(LicenceQuery).detail(member, licence);

describe('causes that hold a licence', () => {
  it('hold it together: it is active again when the last is lifted', async () => {
    const licensed = await stories.licensed();
    const { licence } = licensed;
    const [dispute, invoice] = [newId(), newId()];
    expect(await suspend(licence, 'dispute', dispute)).toMatchObject({ state: 'suspended' });
    expect(await suspend(licence, 'dispute', dispute)).toMatchObject({ state: 'suspended' });
    await suspend(licence, 'overdue-invoice', invoice);
    const held = await page(licensed);
    expect(held).toMatchObject({ state: 'suspended', stateReason: { code: 'dispute' }, downloadable: false });
    expect(held.suspensions.map(({ cause, code }) => [cause, code])).toEqual([
      ['dispute', 'dispute'],
      ['overdue-invoice', 'overdue'],
    ]);
    expect(held.suspensions.every(({ nextStep }) => nextStep.length > 10)).toBe(true);
    expect(await lift('dispute', dispute)).toMatchObject([{ reference: licence, state: 'suspended' }]);
    expect(await page(licensed)).toMatchObject({ state: 'suspended', stateReason: { code: 'overdue' } });
    expect(await lift('dispute', dispute)).toEqual([]);
    expect(await lift('overdue-invoice', invoice)).toMatchObject([{ reference: licence, state: 'active' }]);
    const free = await page(licensed);
    expect(free).toMatchObject({ state: 'active', stateReason: null, suspensions: [], downloadable: true });
    expect(free.timeline.slice(-4).map(({ step }) => step)).toEqual([
      'suspended',
      'suspended-too',
      'suspension-lifted',
      'reinstated',
    ]);
  });

  it('placed and lifted at the same instant end as the last of them leaves it', async () => {
    const licensed = await stories.licensed();
    const ids = Array.from({ length: 6 }, () => newId());
    await Promise.all(ids.map((id) => suspend(licensed.licence, 'dispute', id)));
    expect((await page(licensed)).suspensions).toHaveLength(6);
    await Promise.all(ids.map((id) => lift('dispute', id)));
    expect(await page(licensed)).toMatchObject({ state: 'active', suspensions: [] });
  });

  it('of staff are one of several, and staff lift no other', async () => {
    const licensed = await stories.licensed();
    const { licence: reference } = licensed;
    const dispute = newId();
    await suspend(reference, 'dispute', dispute);
    const reinstate = () => world.get(ReinstateLicence).execute(finance, { reference });
    await expect(reinstate()).rejects.toMatchObject({ code: 'licensing.licence-held-by-others' });
    await world.get(SuspendLicence).execute(finance, { reference, reasonCode: 'terms' });
    expect(await reinstate()).toEqual({ reference, state: 'suspended' });
    await lift('dispute', dispute);
    expect(await page(licensed)).toMatchObject({ state: 'active' });
    await expect(reinstate()).rejects.toMatchObject({ code: 'licensing.licence-state-conflict' });
  });

  it('hold one that starts later too, and it starts only when they are lifted', async () => {
    const licensed = await stories.licensed({ startsOn: '2026-12-01' });
    const [early, late] = [newId(), newId()];
    await suspend(licensed.licence, 'dispute', early);
    expect(await lift('dispute', early)).toMatchObject([{ state: 'scheduled' }]);
    await suspend(licensed.licence, 'dispute', late);
    world.clock.set(new Date('2026-12-01T00:30:00Z'));
    await world.get(TurnLicences).handle();
    expect(await page(licensed)).toMatchObject({ state: 'suspended' });
    expect(await lift('dispute', late)).toMatchObject([{ state: 'active' }]);
    world.clock.set(MONDAY);
  });

  it('say to a stranger with the code that it is held, and nothing of money', async () => {
    const licensed = await stories.licensed();
    await suspend(licensed.licence, 'overdue-invoice', newId());
    const { checkCode } = (await page(licensed)).snapshot;
    const query = world.get(LicenceQuery);
    expect((await query.verify(licensed.licence)).reason).toBeNull();
    const told = await query.verify(licensed.licence, checkCode);
    expect(told.reason?.nextStep).toMatch(/sign in/);
    expect(JSON.stringify(told)).not.toMatch(/invoice|overdue/i);
  });
});

describe('the end of a licence', () => {
  const end = async (licence: string, items?: string[]) => {
    const of = { licenceId: await licenceId(licence), reasonCode: 'refund' };
    return within((tx) => world.get(EndLicenceItems).within(tx, payments, { ...of, ...(items ? { items } : {}) }));
  };

  it('frees what holds it, and cannot be undone or held again', async () => {
    const licensed = await stories.licensed();
    const dispute = newId();
    await suspend(licensed.licence, 'dispute', dispute);
    expect(await end(licensed.licence)).toMatchObject({ state: 'terminated', ended: [licensed.article.id] });
    expect(await page(licensed)).toMatchObject({
      state: 'terminated',
      suspensions: [],
      stateReason: { code: 'refund' },
    });
    expect(await lift('dispute', dispute)).toEqual([]);
    expect(await suspend(licensed.licence, 'dispute', newId())).toMatchObject({ state: 'terminated' });
    expect(await end(licensed.licence)).toMatchObject({ state: 'terminated', ended: [] });
  });

  it('of some of its articles leaves a revision of the others', async () => {
    const licensed = await stories.licensedTwo();
    const [gone, stays] = licensed.articles;
    const before = await page(licensed);
    expect(await end(licensed.licence, [gone!])).toMatchObject({ state: 'active', ended: [gone] });
    const after = await page(licensed);
    expect(after).toMatchObject({ state: 'active', revision: 2, itemCount: 1, downloadable: true });
    expect(after.snapshot.items.map(({ articleId }) => articleId)).toEqual([stays]);
    expect(after.price).toEqual(before.snapshot.items.find(({ articleId }) => articleId === stays)!.price);
    expect(after.endedItems).toMatchObject([{ articleId: gone, reason: { code: 'refund' } }]);
    expect(after.revisions.map(({ kind }) => kind)).toEqual(['items-ended', 'issued']);
    expect(await world.get(LicenceQuery).oldestOpenRevision(licensed.licence)).toBe(2);
    expect(await end(licensed.licence, [gone!])).toMatchObject({ ended: [] });
    expect(await end(licensed.licence, [stays!])).toMatchObject({ state: 'terminated', ended: [stays] });
    const claims = await world.database.asOwner<{ state: string }>(
      `SELECT state FROM licensing.claim WHERE licence_id = '${await licenceId(licensed.licence)}'`,
    );
    expect(new Set(claims.map(({ state }) => state))).toEqual(new Set(['freed']));
  });
});
