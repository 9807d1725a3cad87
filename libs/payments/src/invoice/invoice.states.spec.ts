import { describe, expect, it } from '@jest/globals';
import { INVOICE_STATES, invoiceStates, OWED_STATES } from './invoice.states.js';

describe('the states of an invoice', () => {
  it('lead from whatever is owed to paid, and nowhere from there', () => {
    for (const state of OWED_STATES) expect(invoiceStates.allows(state, 'paid', 'system')).toBe(true);
    expect(invoiceStates.isFinal('paid')).toBe(true);
    expect(invoiceStates.isFinal('void')).toBe(true);
  });

  it('let what was given up be paid all the same', () => {
    expect(invoiceStates.allows('uncollectible', 'paid', 'system')).toBe(true);
  });

  it('never bring a member to change one', () => {
    for (const { by } of invoiceStates.transitions) expect(by).not.toContain('member');
  });

  it('cannot void what was paid', () => {
    expect(INVOICE_STATES.filter((state) => invoiceStates.allows(state, 'void', 'staff'))).toEqual(OWED_STATES);
  });
});
