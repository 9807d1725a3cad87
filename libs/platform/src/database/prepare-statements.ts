import { createHash } from 'node:crypto';

/** What is used here of a connection of node-postgres. */
interface Connection {
  query(...args: unknown[]): unknown;
}

interface ConnectionPool {
  on(event: 'acquire', listener: (connection: Connection) => void): unknown;
}

/** Statements whose text varies (lists of columns or values) must not fill the server's memory. */
const MOST = 500;
/** Longer lists are planned by their length: a plan that is kept takes each for ten rows, and joins two in a loop. */
const LONG_LIST = 100;
const isLong = (value: unknown): boolean => Array.isArray(value) && value.length > LONG_LIST;

/**
 * Has PostgreSQL parse and plan each statement once per connection instead of every time: statements with parameters get
 * a name made from their text. A pooler between us and the server has to know prepared statements (PgBouncer since 1.21).
 */
export function prepareStatements(pool: ConnectionPool, most = MOST): void {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= most) return known;
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    names.set(text, name);
    return name;
  };
  const seen = new WeakSet<Connection>();
  // Not when they are opened: the ORM has opened its first one before anybody can listen.
  pool.on('acquire', (connection) => {
    if (seen.has(connection)) return;
    seen.add(connection);
    const query = connection.query.bind(connection);
    connection.query = (...args: unknown[]): unknown => {
      const [text, values, ...rest] = args;
      if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return query(...args);
      const name = values.some(isLong) ? undefined : nameOf(text);
      return name === undefined ? query(...args) : query({ name, text, values }, ...rest);
    };
  });
}
