import { describe, expect, it } from '@jest/globals';
import { DUNNING_STEPS, plannedSteps, stepOfToday, type DunningFacts } from './dunning-steps.js';

const facts: DunningFacts = { issuedOn: '2026-11-01', dueOn: '2026-12-01', pausedUntil: null, taken: [] };
const days = (given: Partial<DunningFacts>, today = '2026-11-01') =>
  plannedSteps({ ...facts, ...given }, today).map(({ step, on }) => [step, on]);

describe('the steps of dunning', () => {
  it('have their days from the due date on', () => {
    expect(days({})).toEqual([
      ['reminder', '2026-11-26'],
      ['due', '2026-12-02'],
      ['first-reminder', '2026-12-09'],
      ['second-reminder', '2026-12-16'],
      ['suspension', '2026-12-23'],
    ]);
  });

  it('leave out a reminder that would come with the invoice, or after the date', () => {
    expect(days({ dueOn: '2026-11-06' })[0]![0]).toBe('due');
    expect(days({}, '2026-12-05')[0]![0]).toBe('due');
  });

  it('keep their distance from the step that was really taken', () => {
    const taken = [
      { step: 'reminder', on: '2026-11-26' },
      { step: 'due', on: '2026-12-12' },
    ] as const;
    expect(days({ taken }, '2026-12-12').map(([, on]) => on)).toEqual(['2026-12-19', '2026-12-26', '2027-01-02']);
  });

  it('wait for the end of a pause, all of them', () => {
    const taken = [{ step: 'due', on: '2026-12-02' }] as const;
    expect(days({ taken, pausedUntil: '2026-12-31' }, '2026-12-03').map(([, on]) => on)).toEqual([
      '2027-01-01',
      '2027-01-08',
      '2027-01-15',
    ]);
    expect(stepOfToday({ ...facts, taken, pausedUntil: '2026-12-31' }, '2026-12-20')).toBeNull();
    expect(stepOfToday({ ...facts, taken, pausedUntil: '2026-12-31' }, '2027-01-01')).toBe('first-reminder');
  });

  it('are taken one by one even after a long standstill', () => {
    expect(stepOfToday(facts, '2027-06-01')).toBe('due');
    const taken = [{ step: 'due', on: '2027-06-01' }] as const;
    expect(stepOfToday({ ...facts, taken }, '2027-06-01')).toBeNull();
  });

  it('end with the suspension', () => {
    const taken = DUNNING_STEPS.map((step) => ({ step, on: '2026-12-30' }));
    expect(plannedSteps({ ...facts, taken }, '2027-01-30')).toEqual([]);
  });
});
