import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, sqlState, Transactions, type Tx } from '#platform/database';
import { Secrets } from '#platform/secrets';
import { titleNotFound } from '../catalogue.errors.js';
import { ManageSources } from '../catalogue.permissions.js';
import { checkSource, type SourceInput } from './check-source.js';
import { nextLook } from './next-look.js';
import { newSecret } from './source-secrets.js';
import { Source } from './source.entity.js';
import { sourceExists, sourceInvalid, sourceNotFound } from './source.errors.js';
import { isPolled } from './source.states.js';

export interface SaveSourceInput extends SourceInput {
  /** Absent for a new source. */
  id?: string;
}

export interface SavedSource {
  id: string;
  /** What a new pushing source signs with; told once and never again. */
  secret: string | null;
}

const FOREIGN_KEY_VIOLATION = '23503';

/**
 * Adds a source or changes one; its title and kind stay what they are. A new one is active and looked at at once.
 * @throws catalogue.source-invalid, catalogue.source-not-found, catalogue.source-exists, catalogue.title-not-found
 */
@Injectable()
export class SaveSource {
  constructor(
    private readonly transactions: Transactions,
    private readonly secrets: Secrets,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: SaveSourceInput): Promise<SavedSource> {
    authorise(actor, ManageSources);
    if (!isId(input.titleId)) throw titleNotFound();
    try {
      return await this.transactions.run((tx) =>
        input.id === undefined ? this.add(tx, actor, input) : this.change(tx, actor, input.id, input),
      );
    } catch (error) {
      if (brokenConstraint(error) === 'source_url') throw sourceExists();
      if (sqlState(error) === FOREIGN_KEY_VIOLATION) throw titleNotFound();
      throw error;
    }
  }

  private async add(tx: Tx, actor: Actor, input: SaveSourceInput): Promise<SavedSource> {
    const now = this.clock.now();
    const { titleId, kind, token } = input;
    const id = newId(now.getTime());
    await tx.insert(Source, {
      ...{ id, titleId, kind, ...checkSource(input) },
      ...{ state: 'active', credential: token ? this.secrets.seal(token) : null, etag: null, lastModified: null },
      ...{ nextRunAt: isPolled(kind) ? now : null, failures: 0, createdAt: now, updatedAt: now },
    });
    const secret = isPolled(kind) ? null : await newSecret(tx, this.secrets, id, now);
    await this.record(tx, actor, 'catalogue.source-added', id);
    return { id, secret };
  }

  private async change(tx: Tx, actor: Actor, id: string, input: SaveSourceInput): Promise<SavedSource> {
    const source = isId(id) ? await tx.findOne(Source, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
    if (!source) throw sourceNotFound();
    if (source.kind !== input.kind) throw sourceInvalid('kind', 'A source keeps its kind. Add another one instead.');
    if (source.titleId !== input.titleId) throw sourceInvalid('titleId', 'A source stays with its title.');
    const checked = checkSource(input);
    const now = this.clock.now();
    const isMoved = checked.url !== source.url;
    const isRunning = source.state === 'active' && isPolled(source.kind);
    await tx.update(
      Source,
      { id },
      {
        ...checked,
        ...(input.token === undefined ? {} : { credential: input.token ? this.secrets.seal(input.token) : null }),
        ...(isMoved ? { etag: null, lastModified: null, failures: 0 } : {}),
        nextRunAt: isRunning ? nextLook(now, checked.everyMinutes, isMoved ? 0 : source.failures) : null,
        updatedAt: now,
      },
    );
    await this.record(tx, actor, 'catalogue.source-changed', id);
    return { id, secret: null };
  }

  private record(tx: Tx, actor: Actor, action: string, id: string): Promise<void> {
    return this.audit.record(tx, actor, { action, subject: { kind: 'source', id } });
  }
}
