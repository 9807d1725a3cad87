import type { MigrationInterface } from 'typeorm';
import { PlatformCreateSchema20261123000000 } from './20261123000000-platform-create-schema.js';

export { migrate } from './migrate.js';

/** Every migration in the order of its timestamp; a new one is added here by hand. */
export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [PlatformCreateSchema20261123000000];
