import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { DomainError, FixedClock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { SafeFetch, systemResolver } from '#platform/fetch';
import type { Reads, Transactions } from '#platform/database';
import { Events, Jobs } from '#platform/jobs';
import type { ObjectHead, ObjectMeta, ObjectStorage } from '#platform/storage';
import { ArticleFactsQuery } from '../article/article-facts.query.js';
import { ArticleQuery } from '../article/article.query.js';
import { DeskArticles } from '../article/desk-articles.query.js';
import { SetArticleState } from '../article/set-article-state.js';
import { FetchArticle } from '../ingestion/fetch-article.js';
import { ImportArticle } from '../ingestion/import-article.js';
import { ImportFailures } from '../ingestion/import-failures.js';
import { RecurringBlocks } from '../ingestion/recurring/recurring-blocks.js';
import { ResolveArticle } from '../ingestion/resolve-article.js';
import { StoreArticle } from '../ingestion/store-article.js';
import { ComponentBytes } from '../picture/component-bytes.js';
import { CheckLists } from '../owner/check-lists.js';
import { RemoveRightsOwner } from '../owner/remove-rights-owner.js';
import { SaveRightsOwner } from '../owner/save-rights-owner.js';
import { RightsReport } from '../report/rights-report.query.js';
import { ArticleVersions } from '../revision/article-versions.query.js';
import { MarkRevision } from '../revision/mark-revision.js';
import { ApplyRightsRule } from '../rights-rule/apply-rights-rule.js';
import { DraftRightsRule } from '../rights-rule/draft-rights-rule.js';
import { EndDueRules } from '../rights-rule/end-due-rules.js';
import { EndRightsRule } from '../rights-rule/end-rights-rule.js';
import { PreviewRightsRule } from '../rights-rule/preview-rights-rule.js';
import { RightsRules } from '../rights-rule/rights-rules.query.js';
import { RejudgeRights } from '../rights-run/rejudge-rights.js';
import { RightsRunsQuery } from '../rights-run/rights-runs.query.js';
import { RightsRuns } from '../rights-run/rights-runs.js';
import { Contributors } from '../title/contributors.query.js';
import { OverrideRights } from '../rights/override-rights.js';
import { Frequencies } from '../search/frequencies.js';
import { Lexemes } from '../search/lexemes.js';
import { RelatedArticles } from '../search/related-articles.query.js';
import { RemoveFilter } from '../search/remove-filter.js';
import { SaveFilter } from '../search/save-filter.js';
import { SavedFilters } from '../search/saved-filters.query.js';
import { SearchArticles } from '../search/search-articles.query.js';
import { SearchIndex } from '../search/search-index.js';
import { Spelling } from '../search/spelling.js';
import { RemoveContributor } from '../title/remove-contributor.js';
import { RightsContexts } from '../title/rights-contexts.js';
import { SaveContributor } from '../title/save-contributor.js';
import { SaveTitle } from '../title/save-title.js';
import { Titles } from '../title/titles.query.js';

export const MANAGER: StaffActor = {
  kind: 'staff',
  userId: '0198c0de-0000-7000-8000-000000000001',
  email: 'rights@ledger.example',
  name: 'Rights Manager',
  roles: ['rights-manager'],
};

/** A site on this machine, page by page; `hits` counts what was asked for. */
export class TestSite {
  readonly pages = new Map<string, { status?: number; type?: string; body: string | Buffer; location?: string }>();
  readonly hits: string[] = [];
  private readonly server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]!;
    this.hits.push(path);
    const page = this.pages.get(path);
    response.writeHead(page ? (page.status ?? 200) : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...(page?.location ? { location: page.location } : {}),
    });
    response.end(page?.body ?? 'no such page');
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** An object store that forgets with the process. */
class MemoryStorage implements ObjectStorage {
  private readonly objects = new Map<string, { body: Buffer; head: ObjectHead }>();

  async put(key: string, body: Buffer | Readable, meta: ObjectMeta): Promise<ObjectHead> {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.concat(await body.toArray());
    const head = { ...meta, size: bytes.length, sha256: '' };
    this.objects.set(key, { body: bytes, head });
    return Promise.resolve(head);
  }

  get(key: string): Promise<Readable> {
    const found = this.objects.get(key);
    return found
      ? Promise.resolve(Readable.from([found.body]))
      : Promise.reject(new DomainError('storage.not-found', 'No.'));
  }

  head(key: string): Promise<ObjectHead | undefined> {
    return Promise.resolve(this.objects.get(key)?.head);
  }

  delete(key: string): Promise<void> {
    this.objects.delete(key);
    return Promise.resolve();
  }
}

interface Database {
  reads: Reads;
  transactions: Transactions;
  close(): Promise<void>;
}

function rightsParts(
  { reads, transactions }: Database,
  clock: FixedClock,
  { runs, contexts, events, audit }: { runs: RightsRuns; contexts: RightsContexts; events: Events; audit: Audit },
) {
  const endRule = new EndRightsRule(transactions, runs, audit, clock);
  return {
    rejudge: new RejudgeRights(transactions, contexts, clock),
    runs: new RightsRunsQuery(reads),
    draftRule: new DraftRightsRule(transactions, audit, clock),
    previewRule: new PreviewRightsRule(transactions, runs),
    applyRule: new ApplyRightsRule(transactions, runs, audit, clock),
    endRule,
    endDueRules: new EndDueRules(reads, transactions, endRule, clock),
    rules: new RightsRules(reads),
    saveOwner: new SaveRightsOwner(transactions, runs, audit, clock),
    removeOwner: new RemoveRightsOwner(transactions, runs, audit),
    contributors: new Contributors(reads, clock),
    report: new RightsReport(reads, clock),
    versions: new ArticleVersions(reads),
    markRevision: new MarkRevision(transactions, events, audit, clock),
    checkLists: new CheckLists(transactions, runs),
  };
}

function partsOver(database: Database, clock: FixedClock) {
  const { reads, transactions } = database;
  const events = new Events(new Jobs());
  const audit = new Audit(clock);
  const fetcher = new SafeFetch({ allowLoopback: true, userAgent: 'test' }, systemResolver);
  const articles = new ArticleQuery(reads, clock);
  const contexts = new RightsContexts(reads);
  const pages = new FetchArticle(fetcher, new RecurringBlocks(reads, clock));
  const store = new StoreArticle(events, clock);
  const lexemes = new Lexemes(reads);
  const spelling = new Spelling(reads);
  const index = new SearchIndex(reads, lexemes, spelling, new Frequencies(reads, clock));
  const runs = new RightsRuns(new Jobs(), clock);
  return {
    articles,
    related: new RelatedArticles(reads, clock),
    saveFilter: new SaveFilter(transactions, clock),
    removeFilter: new RemoveFilter(transactions),
    savedFilters: new SavedFilters(reads),
    search: new SearchArticles(index, lexemes, spelling, clock),
    facts: new ArticleFactsQuery(reads, clock),
    desk: new DeskArticles(reads, index, clock),
    titles: new Titles(reads),
    resolve: new ResolveArticle(articles, contexts, new ImportFailures(reads, clock), pages, store, transactions),
    import: new ImportArticle(contexts, pages, store, transactions, audit),
    override: new OverrideRights(transactions, contexts, audit, clock),
    setState: new SetArticleState(transactions, events, audit, clock),
    saveTitle: new SaveTitle(transactions, audit, clock),
    saveContributor: new SaveContributor(transactions, runs, audit, clock),
    removeContributor: new RemoveContributor(transactions, runs, audit, clock),
    ...rightsParts(database, clock, { runs, contexts, events, audit }),
    pictures: new ComponentBytes(reads, fetcher, new MemoryStorage(), clock),
  };
}

export interface CatalogueHouse extends ReturnType<typeof partsOver> {
  clock: FixedClock;
  site: TestSite;
  /** Of the site, with its port. */
  host: string;
  titleId: string;
  close(): Promise<void>;
}

/** The catalogue on a test database (with `CATALOGUE_ENTITIES`) and a site of its own, with one title. */
export async function catalogueHouse(database: Database): Promise<CatalogueHouse> {
  const clock = new FixedClock(new Date('2026-03-01T09:00:00Z'));
  const site = new TestSite();
  const host = await site.start();
  const parts = partsOver(database, clock);
  const { id: titleId } = await parts.saveTitle.execute(MANAGER, {
    name: 'The Harbour Ledger',
    ownNames: ['Harbour Ledger'],
    language: 'en',
    hosts: [{ host, kind: 'article' }],
  });
  await parts.saveContributor.execute(MANAGER, { titleId, name: 'Mira Holt', relation: 'staff', terms: 'owned' });
  const close = async (): Promise<void> => {
    await site.stop();
    await database.close();
  };
  return { ...parts, clock, site, host, titleId, close };
}

const SENTENCE = 'The ferry left the quay at dawn, and the pilots watched it pass the old lighthouse in calm water.';

/** A page of the title with everything around the article that pages have. */
export function articlePage(
  over: { headline?: string; paragraphs?: string[]; byline?: string; extra?: string; head?: string } = {},
): string {
  const paragraphs = over.paragraphs ?? Array.from({ length: 14 }, (_, i) => `Part ${i + 1}. ${SENTENCE}`);
  const headline = over.headline ?? 'Ferry leaves on time';
  return `<!doctype html><html lang="en"><head><title>${headline} | The Harbour Ledger</title>${over.head ?? ''}
    <meta property="article:published_time" content="2026-02-27T08:30:00+01:00"><meta property="article:section" content="Harbour"></head>
    <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>${headline}</h1>
    <p class="byline">By ${over.byline ?? 'Mira Holt'}</p>
    ${over.extra ?? ''}
    ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
    <p>To learn more about republishing this content and the associated fees, <a href="/republish">fill out this form</a>.</p>
    </article></main><aside class="related"><h2>Related</h2><ul><li><a href="/b">Another story</a></li></ul></aside>
    <footer>© 2026 The Harbour Ledger. All rights reserved.</footer></body></html>`;
}
