import { readContentFiles } from '../../newsroom/content-file.js';
import type { NewsroomSite } from '../../newsroom/newsroom-site.js';
import type { DemoContext } from '../../demo-contract.js';
import { contentFolder } from '../content-folder.js';
import { openCounter } from './card-counter.js';
import { openDemoApp, type DemoApp } from './demo-app.js';
import { furnishDelivery } from './furnish-delivery.js';
import { furnishLedger } from './furnish-ledger.js';
import { furnishNotices } from './furnish-notices.js';
import { agreeToCounting, furnishChecks, furnishReadings } from './furnish-observance.js';
import { furnishPayouts } from './furnish-payouts.js';
import { furnishPrices } from './furnish-prices.js';
import { furnishRefunds } from './furnish-refunds.js';
import { furnishRules } from './furnish-rules.js';
import { furnishDesk } from './furnish-desk.js';
import { furnishStatements } from './furnish-statements.js';
import { draftNextTax, furnishTax } from './furnish-tax.js';
import { furnishSources } from './furnish-sources.js';
import { furnishTitles } from './furnish-titles.js';
import { houseRules } from './house-rules.js';
import { importArticles } from './import-articles.js';
import { newsroomDecisions } from './newsroom-decisions.js';
import { registerMembers, registerStaff, type DemoMembers } from './register-people.js';
import { ALL_STORIES } from './stories/all-stories.js';
import type { Cast } from './stories/cast.js';
import { Story } from './story.js';
import { calendarOf, tell } from './tell.js';

/** Before the first article and the first request. */
const HISTORY_DAYS = 440;

/** Furnishes the house through its own use cases, as if it had been at work for a year. */
export async function seedDemo(context: DemoContext): Promise<void> {
  const app = await openDemoApp(context.config);
  try {
    await furnish(app, context);
  } finally {
    await app.close();
  }
}

async function furnish(app: DemoApp, { config, newsroom, say }: DemoContext): Promise<void> {
  const calendar = calendarOf(app.now);
  app.clock.set(calendar.daysAgo(HISTORY_DAYS));
  const [staff, members] = await Promise.all([registerStaff(app), registerMembers(app)]);
  await agreeToCounting(app, members);
  await furnishTitles(app, newsroom, { drafter: staff.rights, publisher: staff.administrator });
  const table = await furnishTax(app, { drafter: staff.finance, publisher: staff.administrator });
  await houseRules(app, staff.rights);
  const sites = await sitesFor(newsroom, config.publicUrl);
  const ids = await importArticles(app, staff.rights, sites);
  say(`  ${ids.size} articles imported`);
  const counter = await openCounter(app, config);
  try {
    const cast: Cast = { staff, members, calendar, request: (member) => new Story({ app, ids, counter }, member) };
    const stories = ALL_STORIES.map((telling) => telling(cast));
    await tell(app, [...newsroomDecisions(app, ids, staff.rights), ...stories.flatMap(({ steps }) => steps)]);
    await furnishDesk(app, { reviewer: staff.reviewer, rights: staff.rights });
    await furnishNotices(app, { rights: staff.rights, members, ids });
    await furnishAfterSale(app, members, { config, newsroom });
    await furnishSources(app, newsroom, staff.rights);
    await furnishRules(app, staff.rights);
    await furnishPrices(app, {
      ...{ drafter: staff.rights, publisher: staff.administrator },
      friend: members.openWater.buyer,
    });
    if (counter.isOpen) {
      await furnishPayouts(app, config, calendar);
      await furnishRefunds(app, config, staff.finance);
    }
    await furnishStatements(app, staff.finance);
    await draftNextTax(app, staff.administrator, table);
    await furnishLedger(app);
    say(`  ${stories.length} requests with their history`);
  } finally {
    await counter.close();
  }
}

/** Where packages go, how often what was licensed is read, and how it stands on the licensees' pages. */
async function furnishAfterSale(
  app: DemoApp,
  members: DemoMembers,
  { config, newsroom }: Pick<DemoContext, 'config' | 'newsroom'>,
): Promise<void> {
  const site = newsroom['harbour-ledger'] ?? config.publicUrl;
  await furnishDelivery(app, { members, server: config.allowLoopbackFetch ? site : null });
  await furnishReadings(app, calendarOf(app.now));
  await furnishChecks(app, { members, site });
}

/** The newspapers as they are served, with what is in them. */
async function sitesFor(origins: Readonly<Record<string, string>>, portal: string): Promise<NewsroomSite[]> {
  const files = await readContentFiles(contentFolder);
  return Object.entries(origins).map(([title, origin]) => ({
    ...{ title, origin, portal },
    articles: files.filter((file) => file.title === title),
  }));
}
