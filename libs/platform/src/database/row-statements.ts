import type { EntityMetadata } from 'typeorm';

type ColumnMetadata = EntityMetadata['columns'][number];
type Row = Record<string, unknown>;

/** Names and positions of a statement's columns; its text never depends on values. */
export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** Texts of statements, made once for each set of columns of an entity. */
const texts = new WeakMap<EntityMetadata, Map<string, string>>();

/** Entities of flat columns, as this project has them. Relations, inheritance and dates kept by the ORM are not. */
export function isFlat(metadata: EntityMetadata): boolean {
  return (
    metadata.relations.length === 0 &&
    metadata.embeddeds.length === 0 &&
    metadata.inheritancePattern === undefined &&
    metadata.columns.every((column) => !isFilledIn(column))
  );
}

const isFilledIn = (column: ColumnMetadata): boolean =>
  column.isCreateDate || column.isUpdateDate || column.isDeleteDate || column.isVersion;

/** INSERT of rows that all have the same columns; columns without a value keep the database's default. */
export function insertStatement(metadata: EntityMetadata, rows: readonly Row[]): Statement | null {
  const columns = metadata.columns.filter((column) => column.isInsert && rows[0]?.[column.propertyName] !== undefined);
  const isEven = rows.every((row) =>
    metadata.columns.every(
      (column) => !column.isInsert || (row[column.propertyName] !== undefined) === columns.includes(column),
    ),
  );
  if (columns.length === 0 || !isEven) return null;
  const sql = textOf(metadata, `insert ${rows.length} ${namesOf(columns)}`, () => {
    const tuple = (index: number): string =>
      `(${columns.map((_column, position) => `$${index * columns.length + position + 1}`).join(', ')})`;
    return `INSERT INTO ${tableOf(metadata)} (${columns.map(quoted).join(', ')}) VALUES ${rows.map((_row, index) => tuple(index)).join(', ')}`;
  });
  return { sql, parameters: rows.flatMap((row) => columns.map((column) => persistent(metadata, column, row))) };
}

/** UPDATE of the given columns where the others equal the given values. */
export function updateStatement(metadata: EntityMetadata, where: Row, changes: Row): Statement | null {
  const set = columnsOf(metadata, changes, (value) => typeof value !== 'function');
  const by = columnsOf(metadata, where, isPlain);
  if (!set || !by || set.length === 0 || by.length === 0 || !set.every((column) => column.isUpdate)) return null;
  const sql = textOf(metadata, `update ${namesOf(set)} by ${namesOf(by)}`, () => {
    const equals = (columns: ColumnMetadata[], from: number): string[] =>
      columns.map((column, index) => `${quoted(column)} = $${from + index}`);
    return `UPDATE ${tableOf(metadata)} SET ${equals(set, 1).join(', ')} WHERE ${equals(by, set.length + 1).join(' AND ')}`;
  });
  const values = (columns: ColumnMetadata[], row: Row): unknown[] =>
    columns.map((column) => persistent(metadata, column, row));
  return { sql, parameters: [...values(set, changes), ...values(by, where)] };
}

/** SELECT of whole rows where the given columns equal the given values; `suffix` such as `FOR UPDATE`. */
export function selectStatement(metadata: EntityMetadata, where: Row, suffix = ''): Statement {
  const by = columnsOf(metadata, where, isPlain);
  if (!by || by.length === 0) throw new Error(`${metadata.name} cannot be read by ${Object.keys(where).join(', ')}.`);
  const sql = textOf(metadata, `select ${suffix} by ${namesOf(by)}`, () => {
    const conditions = by.map((column, index) => `${quoted(column)} = $${index + 1}`).join(' AND ');
    return `SELECT ${metadata.columns.map(quoted).join(', ')} FROM ${tableOf(metadata)} WHERE ${conditions} ${suffix}`;
  });
  return { sql, parameters: by.map((column) => persistent(metadata, column, where)) };
}

/** SELECT of whole rows by a condition in SQL. */
export const selectBy = (metadata: EntityMetadata, condition: string): string =>
  textOf(
    metadata,
    `select where ${condition}`,
    () => `SELECT ${metadata.columns.map(quoted).join(', ')} FROM ${tableOf(metadata)} WHERE ${condition}`,
  );

/** A row as the driver gave it, as an entity. */
export function hydrate<Entity>(metadata: EntityMetadata, raw: Row): Entity {
  const entity = metadata.create() as Row;
  const { driver } = metadata.dataSource;
  for (const column of metadata.columns) {
    entity[column.propertyName] = driver.prepareHydratedValue(raw[column.databaseName], column);
  }
  return entity as Entity;
}

/** null when a name is no column, or a value is not of the kind that can be a parameter here. */
function columnsOf(metadata: EntityMetadata, row: Row, fits: (value: unknown) => boolean): ColumnMetadata[] | null {
  const columns: ColumnMetadata[] = [];
  for (const [name, value] of Object.entries(row)) {
    if (value === undefined) continue;
    const column = metadata.findColumnWithPropertyName(name);
    if (!column || !fits(value)) return null;
    columns.push(column);
  }
  return columns;
}

function textOf(metadata: EntityMetadata, key: string, write: () => string): string {
  const known = texts.get(metadata) ?? new Map<string, string>();
  texts.set(metadata, known);
  const text = known.get(key) ?? write();
  known.set(key, text);
  return text;
}

/** Can be compared by `=`: no null, no list, no operator of the ORM. */
const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint';

const persistent = (metadata: EntityMetadata, column: ColumnMetadata, row: Row): unknown =>
  metadata.dataSource.driver.preparePersistentValue(row[column.propertyName], column);

const quoted = ({ databaseName }: ColumnMetadata): string => `"${databaseName}"`;
const namesOf = (columns: readonly ColumnMetadata[]): string =>
  columns.map(({ databaseName }) => databaseName).join(',');
const tableOf = (metadata: EntityMetadata): string =>
  metadata.tablePath
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
