import { SaveContributor, SaveTitle } from '#libs/catalogue';
import type { StaffActor } from '#libs/kernel';
import { DraftPriceBook, EXAMPLE_CURRENCIES, examplePriceBook, PublishPriceBook } from '#libs/pricing';
import type { DemoApp } from './demo-app.js';
import { TITLES } from './titles.js';

/** Titles with their hosts and people, and a price book for each currency: drafted by one person, published by another. */
export async function furnishTitles(
  app: DemoApp,
  newsroom: Readonly<Record<string, string>>,
  { drafter, publisher }: { drafter: StaffActor; publisher: StaffActor },
): Promise<void> {
  for (const [name, { staff, contributors, ...title }] of Object.entries(TITLES)) {
    const origin = newsroom[name];
    if (origin === undefined) continue;
    // Pages and pictures come from one host.
    const hosts = [{ host: new URL(origin).host, kind: 'article' }] as const;
    const { id: titleId } = await app.get(SaveTitle).execute(drafter, { ...title, hosts });
    const people = [
      ...staff.map((person) => ({ name: person, relation: 'staff' as const, terms: 'owned' as const })),
      ...contributors.map((person) => ({ ...person, relation: 'contributor' as const })),
    ];
    await Promise.all(people.map((person) => app.get(SaveContributor).execute(drafter, { titleId, ...person })));
    for (const currency of EXAMPLE_CURRENCIES) {
      const book = { titleId, data: examplePriceBook(currency), effectiveFrom: app.clock.now() };
      const { draftId } = await app.get(DraftPriceBook).execute(drafter, book);
      await app.get(PublishPriceBook).execute(publisher, { draftId });
    }
  }
}
