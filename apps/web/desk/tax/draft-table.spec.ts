import { describe, expect, it } from '@jest/globals';
import { basisPointsOf, toData, toTyped } from './draft-table.js';

const table = {
  supplier: { name: 'Harbour Press Ltd', address: ['1 Quay Street', 'Leith'], country: 'GB', vatNumber: 'GB980780684' },
  taxName: 'VAT',
  rates: [{ country: 'FI', kind: 'standard', basisPoints: 2550, source: 'a law', asOf: '2025-12-01' }],
};

describe('the draft of a tax table', () => {
  it('comes back from its fields as it was', () => {
    expect(toData(toTyped(table))).toEqual(table);
    expect(toTyped(table).rates[0]).toMatchObject({ percent: '25.5' });
  });

  it('shows what nonsense can be shown of', () => {
    expect(toTyped({ supplier: 7, rates: 'none' })).toMatchObject({ name: '', address: '', rates: [] });
  });

  it('reads percent as people write it, exactly', () => {
    expect(['20', '25.5', '25,5', '5.05 %', '0'].map(basisPointsOf)).toEqual([2000, 2550, 2550, 505, 0]);
    expect(['', 'x', '1.234', '-3'].map(basisPointsOf)).toEqual([-1, -1, -1, -1]);
  });
});
