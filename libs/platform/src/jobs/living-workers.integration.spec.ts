import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { eventually, testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { defineJob, Jobs, startWorker, type JobHandler } from './index.js';

const Work = defineJob<{ id: string }>('test.work');

describe('jobs of a worker that was killed', () => {
  let database: TestDatabase;
  const jobs = new Jobs();
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const worker = async (done: string[], work: () => Promise<void> = async () => undefined) => {
    const handler: JobHandler<{ id: string }> = {
      job: Work,
      handle: async ({ id }) => {
        await work();
        done.push(id);
      },
    };
    const pool = new Pool({ connectionString: database.url });
    const runner = await startWorker({
      pool,
      handlers: [handler],
      consumers: [],
      schedules: [],
      concurrency: 1,
    });
    return {
      stop: async () => {
        await runner.stop();
        await pool.end();
      },
    };
  };
  const isDone = (done: string[]) =>
    eventually(
      async () => done.length,
      (count) => count > 0,
    );
  const age = (lockedBy: string): Promise<unknown> =>
    database.asOwner(
      `UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '10 seconds', locked_by = coalesce(nullif($1, ''), locked_by)`,
      [lockedBy],
    );

  it('are taken over by one that lives', async () => {
    await database.transactions.run((tx) => jobs.enqueue(tx, Work, { id: 'orphan' }));
    await age('worker-that-was-killed');
    const done: string[] = [];
    const living = await worker(done);
    await isDone(done);
    await living.stop();
    expect(done).toEqual(['orphan']);
  });

  it('are left to one that lives, however long it takes', async () => {
    const done: string[] = [];
    let finish = (): void => undefined;
    const slow = await worker(done, () => new Promise((resolve) => (finish = resolve)));
    await database.transactions.run((tx) => jobs.enqueue(tx, Work, { id: 'long' }));
    const locked = () =>
      database.reads.one<{ n: number }>(
        'SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE locked_by IS NOT NULL',
      );
    await eventually(locked, (row) => row!.n > 0);
    await age('');
    const other = await worker(done);
    expect((await locked())!.n).toBe(1);
    expect(done).toEqual([]);
    finish();
    await isDone(done);
    await other.stop();
    await slow.stop();
    expect(done).toEqual(['long']);
  });
});
