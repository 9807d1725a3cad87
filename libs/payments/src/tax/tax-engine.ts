import type { Money } from '#libs/kernel';
import type { TaxAssessment } from './tax-rules.js';

export interface TaxedSale {
  /** Who buys. */
  organisationId: string;
  net: Money;
  /** The day whose table holds. */
  on: Date;
  /** Who sells; left out: the house's only legal entity. */
  legalEntity?: string;
}

/** How a statement is asked: of the reads, or in a transaction. */
export type Ask = (sql: string, values: unknown[]) => Promise<unknown>;

/**
 * Who knows the tax. Ours looks at the house's own table. A service such as Stripe Tax fits here: its adapter asks over
 * the network when a page shows the price (`AssessTax.execute`), keeps the calculation, and reads what it kept when the
 * order is charged in a transaction (`AssessTax.within`), because no call is ever made under a lock (ADR 0524).
 */
export interface TaxEngine {
  assess(ask: Ask, sale: TaxedSale): Promise<TaxAssessment>;
}

export const TAX_ENGINE = Symbol('TAX_ENGINE');
