import { Inject, Injectable } from '@nestjs/common';
import { Reads, type Tx } from '#platform/database';
import { TAX_ENGINE, type TaxedSale, type TaxEngine } from './tax-engine.js';
import type { TaxAssessment } from './tax-rules.js';

export { assessTax } from './tax-rules.js';

/**
 * The tax on what an organisation buys, by what is in force for the seller. Whoever charges it keeps the result with its
 * own row: nothing is assessed twice. It costs one statement, and one more the first time a table is met.
 */
@Injectable()
export class AssessTax {
  constructor(
    private readonly reads: Reads,
    @Inject(TAX_ENGINE) private readonly engine: TaxEngine,
  ) {}

  /** For a preview. */
  execute(sale: TaxedSale): Promise<TaxAssessment> {
    return this.engine.assess((sql, values) => this.reads.query(sql, values), sale);
  }

  /** In the transaction that charges it. */
  within(tx: Tx, sale: TaxedSale): Promise<TaxAssessment> {
    return this.engine.assess((sql, values) => tx.query(sql, values), sale);
  }
}
