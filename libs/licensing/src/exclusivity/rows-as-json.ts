import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from '#platform/database';

/** Entities by the names of their columns, so that a statement that does more at once can insert them too. */
export function rowsAsJson<Entity extends ObjectLiteral>(
  tx: Tx,
  target: EntityTarget<Entity>,
  rows: readonly Entity[],
): string {
  const { columns } = tx.dataSource.getMetadata(target);
  const named = rows.map((row) =>
    Object.fromEntries(columns.map(({ databaseName, propertyName }) => [databaseName, row[propertyName] as unknown])),
  );
  return JSON.stringify(named, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}
