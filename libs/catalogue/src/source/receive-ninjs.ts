import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, isId, type Clock } from '#libs/kernel';
import { Reads, Transactions, type Tx } from '#platform/database';
import { Secrets } from '#platform/secrets';
import { badPush, checkSignature, replayedPush } from './check-signature.js';
import { loadReaders } from './load-readers.js';
import { PushedItems, type ReceivedItem } from './pushed-items.js';
import { boundItem, type FoundItem } from './read/found-item.js';
import { sourceNotActive, sourceNotFound } from './source.errors.js';
import { TitleHosts } from './title-hosts.js';

export interface ReceiveNinjsInput {
  sourceId: string;
  /** The value of `Imprimatur-Signature`. */
  signature: string | undefined;
  /** The very bytes that were sent. */
  body: Buffer;
}

interface Receiver {
  title_id: string;
  state: string;
  sealed: string[] | null;
}

const RECEIVER = `
  SELECT s.title_id, s.state,
    (SELECT array_agg(k.sealed) FROM catalogue.source_secret k
      WHERE k.source_id = s.id AND (k.valid_until IS NULL OR k.valid_until > $2)) AS sealed
  FROM catalogue.source s WHERE s.id = $1 AND s.kind = 'ninjs-push' AND s.state <> 'archived'`;

/**
 * Takes one ninjs item that a newsroom's system sends; its signature stands for an actor. A request is taken once.
 * @throws catalogue.source-not-found, catalogue.push-unsigned, catalogue.push-stale, catalogue.push-bad-signature,
 *   catalogue.source-not-active, catalogue.push-replayed, catalogue.push-not-ninjs, and why an item is not taken
 */
@Injectable()
export class ReceiveNinjs {
  constructor(
    private readonly reads: Reads,
    private readonly secrets: Secrets,
    private readonly items: PushedItems,
    private readonly titles: TitleHosts,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ sourceId, signature, body }: ReceiveNinjsInput): Promise<ReceivedItem> {
    const now = this.clock.now();
    const receiver = isId(sourceId) ? await this.reads.one<Receiver>(RECEIVER, [sourceId, now]) : undefined;
    if (!receiver) throw sourceNotFound();
    const secrets = (receiver.sealed ?? []).map((sealed) => this.secrets.open(sealed));
    const hash = checkSignature(signature, body, secrets, now);
    if (receiver.state !== 'active') throw sourceNotActive();
    const title = await this.titles.title(receiver.title_id);
    const item = await itemOf(body, now);
    if (!title || !item) throw badPush();
    const found = await this.items.read(item, title);
    const { received, result } = await this.transactions.run(async (tx) => {
      if (!(await isFirst(tx, sourceId, hash, now))) throw replayedPush();
      return this.items.take(tx, sourceId, item, title, found);
    });
    const { outcome, reason } = result;
    if (reason && (outcome === 'failed' || outcome === 'skipped'))
      throw new DomainError(reason.code, reason.message, { nextStep: reason.nextStep ?? undefined });
    return received;
  }
}

async function isFirst(tx: Tx, sourceId: string, hash: string, now: Date): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `INSERT INTO catalogue.source_push (source_id, signature, received_at) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [sourceId, hash, now],
  );
  return rows.length > 0;
}

async function itemOf(body: Buffer, now: Date): Promise<FoundItem | null> {
  const { ninjsItem } = await loadReaders();
  try {
    return boundItem(ninjsItem(JSON.parse(body.toString('utf8')), now));
  } catch {
    return null;
  }
}
