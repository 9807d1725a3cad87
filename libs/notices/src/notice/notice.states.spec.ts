import { describe, expect, it } from '@jest/globals';
import { NOTICE_STATES, noticeStates } from './notice.states.js';

describe('the states of a notice', () => {
  it('are these steps and no others', () => {
    const steps = NOTICE_STATES.flatMap((from) =>
      NOTICE_STATES.filter(
        (to) => noticeStates.allows(from, to, 'staff') || noticeStates.allows(from, to, 'system'),
      ).map((to) => `${from} ${to}`),
    );
    expect(steps).toEqual(['draft sending', 'draft discarded', 'sending draft', 'sending sent']);
  });

  it('end with sent and discarded: what holders were told is not untold', () => {
    expect(NOTICE_STATES.filter((state) => noticeStates.isFinal(state))).toEqual(['sent', 'discarded']);
    expect(() => noticeStates.assert('sent', 'draft', 'staff')).toThrow('cannot become draft');
    expect(noticeStates.allows('sending', 'sent', 'staff')).toBe(false);
  });
});
