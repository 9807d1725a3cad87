import { describe, expect, it } from '@jest/globals';
import { parseCronItems } from 'graphile-worker';
import { SCHEDULES } from './registrations.js';

describe('the timetable', () => {
  it('is one that the job runner can read, with each job once', () => {
    const items = SCHEDULES.map(({ job, cron }) => ({ task: job.name, match: cron, identifier: job.name }));
    expect(() => parseCronItems(items)).not.toThrow();
    expect(new Set(items.map(({ identifier }) => identifier)).size).toBe(items.length);
  });
});
