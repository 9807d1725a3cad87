import { PageCheck } from './check/page-check.entity.js';

/** For the data source only; no other context works with them. */
export const OBSERVANCE_ENTITIES: readonly (new () => object)[] = [PageCheck];
