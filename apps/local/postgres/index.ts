export type { PostgresServer } from './start-postgres.js';
export { startPostgres } from './start-postgres.js';
export { asAdmin, APP_ROLE, ensureDatabase, ensureRoles, OWNER_ROLE } from './roles.js';
export { freePort } from './free-port.js';
