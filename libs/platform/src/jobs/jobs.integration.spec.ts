import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { logLinesOf } from '../../../../test/support/log-lines.js';
import { eventually, testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { defineEvent, defineJob, Events, Jobs, startWorker, type EventConsumer } from './index.js';

const Happened = defineEvent<{ id: string }>('test.happened.v1');
const Work = defineJob<{ id: string }>('test.work');

describe('jobs', () => {
  let database: TestDatabase;
  const jobs = new Jobs();
  const events = new Events(jobs);
  const count = async (): Promise<number> => {
    const row = await database.reads.one<{ n: number }>('SELECT count(*)::int AS n FROM graphile_worker.jobs');
    return row?.n ?? 0;
  };

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(async () => {
    await database.close();
  });

  it('leaves no job when the transaction is rolled back', async () => {
    const before = await count();
    await expect(
      database.transactions.run(async (tx) => {
        await jobs.enqueue(tx, Work, { id: '1' });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await count()).toBe(before);
  });

  it('puts in together what one transaction asks for, and of two jobs with one key the newer', async () => {
    const before = await count();
    await database.transactions.run(async (tx) => {
      await jobs.enqueue(tx, Work, { id: 'old' }, { key: 'test:same' });
      await jobs.enqueue(tx, Work, { id: 'other' });
      await jobs.enqueue(tx, Work, { id: 'new' }, { key: 'test:same', runAt: new Date('2030-01-01T00:00:00Z') });
      expect(await count()).toBe(before);
    });
    expect(await count()).toBe(before + 2);
    const kept = await database.asOwner(
      `SELECT payload ->> 'id' AS id, run_at > now() AS later, max_attempts FROM graphile_worker._private_jobs
       WHERE payload ->> 'id' IN ('old', 'new', 'other') ORDER BY 1`,
    );
    expect(kept).toEqual([
      { id: 'new', later: true, max_attempts: 12 },
      { id: 'other', later: false, max_attempts: 12 },
    ]);
    await database.asOwner('DELETE FROM graphile_worker._private_jobs');
  });

  it('puts a job in at once where no transaction of ours ends later', async () => {
    await jobs.enqueue(database.dataSource.manager, Work, { id: 'alone' }, { key: 'test:alone' });
    expect(await count()).toBe(1);
    await database.asOwner('DELETE FROM graphile_worker._private_jobs');
  });

  it('gives an event to every consumer, and repeats only the one that failed', async () => {
    const seen: string[] = [];
    let failures = 1;
    let bookkeeping: unknown;
    const consumer = (name: string, fails: boolean): EventConsumer<{ id: string }> => ({
      event: Happened,
      name,
      handle: async ({ id }) => {
        if (fails && failures-- > 0) throw new Error('not yet');
        seen.push(`${name}:${id}`);
      },
    });
    const pool = new Pool({ connectionString: database.url });
    const runner = await startWorker({
      pool,
      handlers: [],
      consumers: [consumer('test.first', false), consumer('test.second', true)],
      schedules: [{ job: defineJob('test.on-the-hour'), cron: '0 * * * *' }],
      concurrency: 2,
    });
    const lines = await logLinesOf(async () => {
      try {
        await database.transactions.run((tx) => events.publish(tx, Happened, { id: 'a' }));
        await eventually(
          async () => seen.length,
          (count) => count >= 2,
        );
        const { rows } = await pool.query(`SELECT setting, source FROM pg_settings WHERE name = 'synchronous_commit'`);
        bookkeeping = rows[0];
      } finally {
        await runner.stop();
        await pool.end();
      }
    });
    expect(seen.sort()).toEqual(['test.first:a', 'test.second:a']);
    expect(bookkeeping).toEqual({ setting: 'off', source: 'session' });
    const failed = lines.filter(({ msg }) => msg.startsWith('A job failed'));
    expect(failed).toEqual([expect.objectContaining({ job: 'consume:test.second', attempt: 1 })]);
    expect(failed[0]?.['requestId']).toBe(`job-${String(failed[0]?.['jobId'])}`);
  });
});
