import {
  DataSource,
  EntityManager,
  InsertResult,
  UpdateResult,
  type EntityMetadata,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
} from 'typeorm';
import {
  hydrate,
  insertStatement,
  isFlat,
  selectBy,
  selectStatement,
  updateStatement,
  type Statement,
} from './row-statements.js';

/**
 * The ORM's manager, writing flat rows by statements whose text is made once. The ORM's builders make it anew for every
 * call, which was a fifth of the worker's time while settling payments; whatever is not flat still goes through them.
 */
class LeanManager extends EntityManager {
  override async insert<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    entity: Parameters<EntityManager['insert']>[1],
  ): Promise<InsertResult> {
    const rows = Array.isArray(entity) ? entity : [entity];
    const metadata = this.dataSource.getMetadata(target);
    const statement = isFlat(metadata) ? insertStatement(metadata, rows) : null;
    if (!statement) return super.insert(target, entity);
    const result = new InsertResult();
    result.raw = await this.query<unknown[]>(statement.sql, statement.parameters);
    return result;
  }

  override async update<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    criteria: Parameters<EntityManager['update']>[1],
    changes: Parameters<EntityManager['update']>[2],
  ): Promise<UpdateResult> {
    const metadata = this.dataSource.getMetadata(target);
    const statement = statementFor(metadata, criteria, changes);
    if (!statement) return super.update(target, criteria, changes);
    const result = new UpdateResult();
    [result.raw, result.affected] = await this.query<[unknown[], number]>(statement.sql, statement.parameters);
    return result;
  }
}

function statementFor(metadata: EntityMetadata, criteria: unknown, changes: ObjectLiteral) {
  const isByColumns = typeof criteria === 'object' && criteria !== null && criteria.constructor === Object;
  return isByColumns && isFlat(metadata) ? updateStatement(metadata, criteria as ObjectLiteral, changes) : null;
}

export class LeanDataSource extends DataSource {
  override createEntityManager(queryRunner?: QueryRunner): EntityManager {
    return new LeanManager(this, queryRunner);
  }
}

export interface FindRow {
  /** Holds the row until the transaction ends: whoever comes second waits, and then sees what happened. */
  lock?: boolean;
  /** A further condition in SQL, without values, such as `state IN ('created', 'open')`. */
  and?: string;
}

/** The one row with these values (no null, no list among them), or null. */
export async function findRow<Entity extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Entity>,
  where: Partial<Entity>,
  { lock = false, and }: FindRow = {},
): Promise<Entity | null> {
  const metadata = manager.dataSource.getMetadata(target);
  const suffix = [and === undefined ? '' : `AND ${and}`, 'LIMIT 1', lock ? 'FOR UPDATE' : ''].filter(Boolean).join(' ');
  const { sql, parameters } = selectStatement(metadata, where, suffix);
  const [row] = await manager.query<Record<string, unknown>[]>(sql, parameters);
  return row ? hydrate<Entity>(metadata, row) : null;
}

/** The one row for which a condition in SQL holds, or null. @param condition a text of the code: each is kept and prepared */
export async function findRowBy<Entity extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Entity>,
  condition: string,
  parameters: unknown[],
): Promise<Entity | null> {
  const metadata = manager.dataSource.getMetadata(target);
  const [row] = await manager.query<Record<string, unknown>[]>(selectBy(metadata, condition), parameters);
  return row ? hydrate<Entity>(metadata, row) : null;
}

/** The text and parameters of an INSERT of rows that all have the same columns, to be part of a larger statement. */
export function insertOf<Entity extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Entity>,
  rows: readonly Partial<Entity>[],
): Statement {
  return whole(insertStatement(manager.dataSource.getMetadata(target), rows));
}

/** The same of an UPDATE of the rows with these values. */
export function updateOf<Entity extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Entity>,
  where: Partial<Entity>,
  changes: Partial<Entity>,
): Statement {
  return whole(updateStatement(manager.dataSource.getMetadata(target), where, changes));
}

function whole(statement: Statement | null): Statement {
  if (!statement) throw new Error('These rows cannot be written as one flat statement.');
  return statement;
}
