import { ChooseCounting, LicenceQuery } from '#libs/licensing';
import { CheckPage, CountReadings } from '#libs/observance';
import { pixelUrl } from '#libs/packaging';
import { Reads } from '#platform/database';
import type { DemoApp } from './demo-app.js';
import type { DemoMembers } from './register-people.js';
import type { Calendar } from './tell.js';

const DAYS_COUNTED = 21;
const BROWSER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };

/** Before their first licence: what is sold after it may be counted. */
export async function agreeToCounting(app: DemoApp, { courier, ufuq }: DemoMembers): Promise<void> {
  for (const member of [courier.admin, ufuq.buyer]) await app.get(ChooseCounting).execute(member, { isAgreed: true });
}

const COUNTED = `
  SELECT i.id FROM licensing.v_counted_item i JOIN licensing.v_licence l ON l.id = i.licence_id
   WHERE l.state = 'active' ORDER BY i.reference, i.id`;

/** Three weeks of readers, more on some days than on others, and always the same ones. */
export async function furnishReadings(app: DemoApp, { daysAgo }: Calendar): Promise<void> {
  const items = await app.get(Reads).query<{ id: string }>(COUNTED);
  const counting = app.get(CountReadings);
  const tokens = items.map(({ id }) => /[^/]+(?=\.gif$)/.exec(pixelUrl('', id))![0]);
  for (let day = DAYS_COUNTED; day >= 1; day -= 1) {
    app.clock.set(daysAgo(day, '12:00'));
    for (const [place, token] of tokens.entries()) {
      const readers = 8 + ((day * 37 + place * 61) % 45);
      for (let n = 0; n < readers; n += 1) counting.hit({ token, address: `198.51.100.${n}`, headers: BROWSER });
    }
    await counting.flush();
  }
  app.clock.set(app.now);
}

interface Published {
  members: DemoMembers;
  /** Of the newspaper whose pages are looked at. */
  site: string;
}

/** A licensee has looked at two of its pages: one is gone, and what stands on the other is not quite as agreed. */
export async function furnishChecks(app: DemoApp, { members, site }: Published): Promise<void> {
  const { buyer } = members.courier;
  const { items } = await app.get(LicenceQuery).list(buyer, { state: 'active' });
  for (const { reference, itemCount } of items.slice(0, 4)) {
    if (itemCount > 1) continue;
    const { snapshot } = await app.get(LicenceQuery).detail(buyer, reference);
    const [item] = snapshot.items;
    const pages = [`${site}/gone/${reference.toLowerCase()}`, item?.canonicalUrl ?? site];
    for (const url of pages) await app.get(CheckPage).execute(buyer, { reference, url });
  }
}
