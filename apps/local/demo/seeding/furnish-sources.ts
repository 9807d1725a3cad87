import { RunSource, SaveSource, SetSourceState, StartRun, Titles, type SourceKind } from '#libs/catalogue';
import type { StaffActor } from '#libs/kernel';
import type { DemoApp } from './demo-app.js';
import { TITLES } from './titles.js';

const HOUR_MS = 3_600_000;

interface DemoSource {
  title: keyof typeof TITLES;
  kind: SourceKind;
  name: string;
  path: string | null;
  /** How often it was looked at before today. */
  looks: number;
  isPaused?: boolean;
}

const SOURCES: readonly DemoSource[] = [
  { title: 'harbour-ledger', kind: 'feed', name: 'The Harbour Ledger, latest', path: '/feed.xml', looks: 6 },
  { title: 'harbour-ledger', kind: 'feed', name: 'The old feed of the Ledger', path: '/rss/all', looks: 3 },
  { title: 'harbour-ledger', kind: 'ninjs-push', name: 'The Ledger’s newsroom system', path: null, looks: 0 },
  { title: 'al-marsa', kind: 'news-sitemap', name: 'المرسى', path: '/news-sitemap.xml', looks: 2, isPaused: true },
];

/** Sources that have been at work for a while: one that is well, one that fails, one that is paused. */
export async function furnishSources(
  app: DemoApp,
  newsroom: Readonly<Record<string, string>>,
  actor: StaffActor,
): Promise<void> {
  const titles = await app.get(Titles).names();
  for (const source of SOURCES) {
    const titleId = titles.find(({ name }) => name === TITLES[source.title]?.name)?.id;
    const origin = newsroom[source.title];
    if (titleId === undefined || origin === undefined) continue;
    await furnish(app, actor, source, { titleId, url: source.path === null ? null : `${origin}${source.path}` });
  }
  app.clock.set(app.now);
}

async function furnish(
  app: DemoApp,
  actor: StaffActor,
  { kind, name, looks, isPaused }: DemoSource,
  place: { titleId: string; url: string | null },
): Promise<void> {
  const at = (looksAgo: number): void => app.clock.set(new Date(app.now.getTime() - looksAgo * HOUR_MS));
  at(looks + 1);
  const { id } = await app.get(SaveSource).execute(actor, { ...place, kind, name, everyMinutes: 60 });
  for (let left = looks; left > 0; left -= 1) {
    at(left);
    const run = await app.get(StartRun).execute(actor, { sourceId: id });
    await app.get(RunSource).handle({ runId: run.id }, { jobId: 'demo', attempt: 1, maxAttempts: 1 });
  }
  if (isPaused) await app.get(SetSourceState).execute(actor, { sourceId: id, state: 'paused' });
}
