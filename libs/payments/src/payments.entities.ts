import { Attempt } from './attempt/attempt.entity.js';
import { Refund } from './refund/refund.entity.js';

/** For the process that opens the database; nobody else touches them. */
export const PAYMENTS_ENTITIES = [Attempt, Refund] as const;
