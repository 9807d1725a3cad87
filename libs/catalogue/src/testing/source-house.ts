import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FixedClock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import type { Reads, Transactions } from '#platform/database';
import { SafeFetch, systemResolver } from '#platform/fetch';
import { Events, Jobs } from '#platform/jobs';
import { Secrets } from '#platform/secrets';
import { FetchArticle } from '../ingestion/fetch-article.js';
import { RecurringBlocks } from '../ingestion/recurring/recurring-blocks.js';
import { StoreArticle } from '../ingestion/store-article.js';
import { CollectItems } from '../source/collect-items.js';
import { FinishRun } from '../source/finish-run.js';
import { OpenRuns } from '../source/open-run.js';
import { PreviewSource } from '../source/preview-source.js';
import { PushedItems } from '../source/pushed-items.js';
import { ReadItem } from '../source/read-item.js';
import { OpenSource } from '../source/read/open-source.js';
import { ReceiveNinjs } from '../source/receive-ninjs.js';
import { RotateSourceSecret } from '../source/rotate-source-secret.js';
import { RunParts, RunSource } from '../source/run-source.js';
import { SaveSource } from '../source/save-source.js';
import { SetSourceState } from '../source/set-source-state.js';
import { SourceRecord } from '../source/source-record.query.js';
import type { SourceRunView } from '../source/source-run-view.js';
import type { SourceKind } from '../source/source.states.js';
import { Sources } from '../source/sources.query.js';
import { StartDueRuns } from '../source/start-due-runs.js';
import { StartRun } from '../source/start-run.js';
import { StoreItem } from '../source/store-item.js';
import { OverrideRights } from '../rights/override-rights.js';
import { SetArticleState } from '../article/set-article-state.js';
import { WithdrawItem } from '../source/withdraw-item.js';
import { TakeItems } from '../source/take-items.js';
import { TitleHosts } from '../source/title-hosts.js';
import { RightsRuns } from '../rights-run/rights-runs.js';
import { RightsContexts } from '../title/rights-contexts.js';
import { SaveContributor } from '../title/save-contributor.js';
import { SaveTitle } from '../title/save-title.js';
import { MANAGER } from './catalogue-house.js';

type Served = (path: string, headers: IncomingHttpHeaders) => Answer | undefined;
interface Answer {
  status?: number;
  type?: string;
  body?: string | Buffer;
  headers?: Record<string, string>;
}

/** A site on this machine that answers as it is told. */
export class SourceSite {
  readonly hits: string[] = [];
  serve: Served = () => undefined;
  private readonly server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    this.hits.push(path);
    const answer = this.serve(path, request.headers) ?? { status: 404, body: 'nothing' };
    const type = answer.type ?? 'text/html; charset=utf-8';
    response.writeHead(answer.status ?? 200, { 'content-type': type, ...answer.headers }).end(answer.body ?? '');
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

interface Database {
  reads: Reads;
  transactions: Transactions;
}

function storeOver({ reads, transactions }: Database, jobs: Jobs, audit: Audit, clock: FixedClock): StoreItem {
  const events = new Events(jobs);
  const withdrawals = new WithdrawItem(
    new SetArticleState(transactions, events, audit, clock),
    new OverrideRights(transactions, new RightsContexts(reads), audit, clock),
  );
  return new StoreItem(new StoreArticle(events, clock), withdrawals, clock);
}

function partsOver({ reads, transactions }: Database, clock: FixedClock) {
  const jobs = new Jobs();
  const audit = new Audit(clock);
  const secrets = new Secrets(['a passphrase of thirty-two letters and more']);
  const fetcher = new SafeFetch({ allowLoopback: true, userAgent: 'test' }, systemResolver);
  const open = new OpenSource(fetcher, secrets);
  const titles = new TitleHosts(reads, new RightsContexts(reads));
  const reader = new ReadItem(new FetchArticle(fetcher, new RecurringBlocks(reads, clock)), clock);
  const store = storeOver({ reads, transactions }, jobs, audit, clock);
  const steps = new RunParts(
    new CollectItems(open, reads, transactions, clock),
    new TakeItems(reads, transactions, reader, store),
    new FinishRun(transactions, clock),
  );
  return {
    sources: new Sources(reads, clock),
    record: new SourceRecord(reads),
    save: new SaveSource(transactions, secrets, audit, clock),
    setState: new SetSourceState(transactions, audit, clock),
    start: new StartRun(transactions, jobs, audit, clock),
    startDue: new StartDueRuns(transactions, jobs, clock),
    preview: new PreviewSource(open, titles, secrets),
    rotate: new RotateSourceSecret(transactions, secrets, audit, clock),
    receive: new ReceiveNinjs(
      reads,
      secrets,
      new PushedItems(reader, store, titles, clock),
      titles,
      transactions,
      clock,
    ),
    runner: new RunSource(new OpenRuns(reads, titles), steps, titles, transactions, jobs, clock),
    saveTitle: new SaveTitle(transactions, audit, clock),
    saveContributor: new SaveContributor(transactions, new RightsRuns(jobs, clock), audit, clock),
    reads,
    transactions,
  };
}

export type SourceHouse = Awaited<ReturnType<typeof sourceHouse>>;

/** Sources on a test database and a site of their own, with one title of which Mira Holt is staff. */
export async function sourceHouse(database: Database) {
  const clock = new FixedClock(new Date('2026-03-01T09:00:00Z'));
  const site = new SourceSite();
  const host = await site.start();
  const parts = partsOver(database, clock);
  const { id: titleId } = await parts.saveTitle.execute(MANAGER, {
    ...{ name: 'The Harbour Ledger', ownNames: [], language: 'en', hosts: [{ host, kind: 'article' as const }] },
  });
  await parts.saveContributor.execute(MANAGER, { titleId, name: 'Mira Holt', relation: 'staff', terms: 'owned' });

  const add = async (kind: SourceKind, path: string | null): Promise<{ id: string; secret: string | null }> => {
    const url = path === null ? null : `http://${host}${path}`;
    return parts.save.execute(MANAGER, { titleId, kind, name: `Source ${path ?? kind}`, url, everyMinutes: 60 });
  };
  /** One whole run, turn after turn, as the worker would. */
  const run = async (sourceId: string, again = false): Promise<SourceRunView> => {
    clock.set(new Date(clock.now().getTime() + 1_000));
    const { id } = await parts.start.execute(MANAGER, { sourceId, again });
    for (let turn = 0; turn < 50; turn += 1) {
      await parts.runner.handle({ runId: id }, { jobId: '1', attempt: 1, maxAttempts: 5 });
      const [last] = (await parts.record.runs(MANAGER, sourceId, { limit: 1 })).items;
      if (last!.state === 'finished' || last!.state === 'failed') return last!;
    }
    throw new Error('The run came to no end.');
  };
  const itemsOf = async (sourceId: string, runId?: string) =>
    (await parts.record.items(MANAGER, sourceId, { limit: 100, ...(runId ? { run: runId } : {}) })).items;
  return { ...parts, clock, site, host, titleId, add, run, itemsOf, close: () => site.stop() };
}
