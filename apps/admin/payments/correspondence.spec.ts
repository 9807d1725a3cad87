import { describe, expect, it } from '@jest/globals';
import { correspondence } from './correspondence.js';

const mail = {
  sentAt: '2026-11-02T10:00:00.000Z',
  to: 'buyer@courier.example',
  subject: 'Your offer',
  lines: ['Hello'],
};
const asked = {
  ...{ id: '1', from: 'licensee' as const, authorName: 'Ada Buyer' },
  ...{ body: 'May we cut it?\n\nBy a half.', at: '2026-11-01T09:00:00.000Z' },
};
const answered = {
  ...{ id: '2', from: 'desk' as const, authorName: 'Rita Reviewer' },
  ...{ body: 'By a third.', at: '2026-11-03T09:00:00.000Z' },
};

describe('what was written about an order', () => {
  it('is told in the order of its time, mails and messages alike', () => {
    expect(correspondence([mail], [asked, answered]).map(({ heading }) => heading)).toEqual([
      '2026-11-01T09:00:00.000Z, message of Ada Buyer',
      '2026-11-02T10:00:00.000Z, mail to buyer@courier.example: Your offer',
      '2026-11-03T09:00:00.000Z, message of the publisher',
    ]);
  });

  it('keeps the paragraphs of a message', () => {
    expect(correspondence([], [asked])[0]!.lines).toEqual(['May we cut it?', 'By a half.']);
  });
});
