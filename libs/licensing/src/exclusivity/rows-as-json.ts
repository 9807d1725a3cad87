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
    Object.fromEntries(columns.map(({ databaseName, propertyName }) => [databaseName, plain(row[propertyName])])),
  );
  return JSON.stringify(named);
}

/** Only columns are bigint; what lies in documents is JSON already, and is long. */
const plain = (value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);
