import { describe, expect, it } from '@jest/globals';
import { TAX_REASONS } from './tax-rules.js';
import { INVOICE_WITHOUT_TAX, readTaxSentence, taxSentence } from './tax-words.js';

describe('the sentence about a tax', () => {
  it('is read back by its reason, with the tax and the rate where it names them', () => {
    for (const reasonCode of TAX_REASONS) {
      const said = taxSentence({ taxName: 'Sales tax', rateBasisPoints: 2550, reasonCode });
      expect(readTaxSentence(said)).toEqual({
        reasonCode,
        tax: said.includes('Sales tax') ? 'Sales tax' : '',
        rate: said.includes('25.5%') ? '25.5%' : '',
      });
    }
    expect(readTaxSentence(INVOICE_WITHOUT_TAX)?.reasonCode).toBe('not-configured');
    expect(readTaxSentence('Zero-rated, since the ship sails abroad.')).toBeNull();
  });
});
