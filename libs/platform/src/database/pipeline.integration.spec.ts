import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { beforeCommit, brokenConstraint, send, type Tx } from './index.js';

const INSERT = 'INSERT INTO public.piece (id, name) VALUES ($1, $2)';

describe('a transaction that does not wait', () => {
  let database: TestDatabase;
  const names = async () =>
    (await database.reads.query<{ name: string }>('SELECT name FROM public.piece ORDER BY id')).map(({ name }) => name);

  beforeAll(async () => {
    database = await testDatabase();
    await database.asOwner('CREATE TABLE public.piece (id int CONSTRAINT piece_once PRIMARY KEY, name text NOT NULL)');
    await database.asOwner('GRANT ALL ON public.piece TO imprimatur_app');
  });
  beforeEach(() => database.asOwner('TRUNCATE public.piece'));
  afterAll(() => database.close());

  it('does statements in the order in which they were sent, and a read sees what was sent before it', async () => {
    const seen = await database.transactions.run(async (tx) => {
      await send(tx, INSERT, [1, 'first']);
      await send(tx, 'UPDATE public.piece SET name = name || $1 WHERE id = 1', [' and more']);
      const rows = await tx.query<{ name: string }[]>('SELECT name FROM public.piece WHERE id = $1', [1]);
      beforeCommit(tx, () => send(tx, INSERT, [2, 'last']));
      return rows;
    });
    expect(seen).toEqual([{ name: 'first and more' }]);
    expect(await names()).toEqual(['first and more', 'last']);
  });

  it('keeps nothing when one of them fails, and says what the first failure means', async () => {
    const refused = database.transactions.run(async (tx) => {
      await send(tx, INSERT, [1, 'kept by nobody']);
      await send(tx, INSERT, [1, 'again'], {
        refusal: (error) => new Error(`taken: ${brokenConstraint(error)}`),
      });
      await send(tx, INSERT, [2, 'too late'], { refusal: () => new Error('never said') });
    });
    await expect(refused).rejects.toThrow('taken: piece_once');
    expect(await names()).toEqual([]);
  });

  it('says it as well when a later statement, which waits, finds the transaction broken', async () => {
    const refused = database.transactions.run(async (tx) => {
      await send(tx, INSERT, [1, null]);
      await tx.query('SELECT name FROM public.piece WHERE id = $1', [1]);
    });
    await expect(refused).rejects.toMatchObject({ driverError: { code: '23502' } });
  });

  it('tells of what is checked at the commit as of any other failure', async () => {
    await database.asOwner(`
      CREATE TABLE public.late (id int CONSTRAINT late_once UNIQUE DEFERRABLE INITIALLY DEFERRED);
      GRANT ALL ON public.late TO imprimatur_app`);
    const refused = database.transactions.run((tx) => send(tx, 'INSERT INTO public.late VALUES ($1), ($1)', [1]));
    const error = await refused.catch((reason: unknown) => reason);
    expect(brokenConstraint(error)).toBe('late_once');
    expect(await database.reads.query('SELECT id FROM public.late')).toEqual([]);
  });

  it('does not take a failure for done that somebody caught and forgot', async () => {
    const careless = database.transactions.run(async (tx) => {
      await tx.query(INSERT, [1, 'one']);
      await tx.query(INSERT, [1, 'one']).catch(() => undefined);
    });
    await expect(careless).rejects.toThrow('nothing of it is kept');
    expect(await names()).toEqual([]);
  });

  it('keeps nothing of work that throws, and the connection is as good as new', async () => {
    for (let round = 0; round < 20; round += 1) {
      const refused = database.transactions.run(async (tx) => {
        await send(tx, INSERT, [round, 'no']);
        throw new Error('changed my mind');
      });
      await expect(refused).rejects.toThrow('changed my mind');
    }
    await database.transactions.run((tx) => send(tx, INSERT, [1, 'yes']));
    expect(await names()).toEqual(['yes']);
  });

  it('is repeated when two wait for each other', async () => {
    await database.transactions.run((tx) => send(tx, `${INSERT}, (2, 'b')`, [1, 'a']));
    const cross = (first: number, second: number) =>
      database.transactions.run(async (tx) => {
        await tx.query('UPDATE public.piece SET name = name || $2 WHERE id = $1', [first, '.']);
        await new Promise((next) => setTimeout(next, 100));
        await send(tx, 'UPDATE public.piece SET name = name || $2 WHERE id = $1', [second, '.']);
      });
    await Promise.all([cross(1, 2), cross(2, 1)]);
    expect(await names()).toEqual(['a..', 'b..']);
  });

  it('keeps nothing when one that has to write something finds nothing, whatever follows', async () => {
    const none = () => new Error('moved on');
    const change = (tx: Tx, id: number) =>
      send(tx, "UPDATE public.piece SET name = 'changed' WHERE id = $1 RETURNING id", [id], { none });
    const refused = database.transactions.run(async (tx) => {
      await send(tx, INSERT, [1, 'kept by nobody']);
      await change(tx, 7);
      // What goes wrong after it only follows from it.
      await tx.query('SELECT 1');
      throw new Error('never said');
    });
    await expect(refused).rejects.toThrow('moved on');
    const atTheEnd = database.transactions.run(async (tx) => {
      await send(tx, INSERT, [1, 'kept by nobody']);
      await change(tx, 7);
    });
    await expect(atTheEnd).rejects.toThrow('moved on');
    await expect(change(database.dataSource.manager, 7)).rejects.toThrow('moved on');
    expect(await names()).toEqual([]);
    await database.transactions.run(async (tx) => {
      await send(tx, INSERT, [1, 'one']);
      await change(tx, 1);
    });
    expect(await names()).toEqual(['changed']);
  });

  it('outside of a transaction of ours it waits', async () => {
    const { manager } = database.dataSource;
    await send(manager, INSERT, [1, 'one']);
    const refused = send(manager, INSERT, [1, 'one'], { refusal: (error) => brokenConstraint(error) });
    await expect(refused).rejects.toBe('piece_once');
  });
});

describe('a statement with parameters', () => {
  it('is planned once on each connection, the very first one too', async () => {
    const database = await testDatabase();
    try {
      for (const n of [1, 2]) await database.reads.query('SELECT $1::int AS once_planned', [n]);
      const kept = await database.reads.query<{ runs: number }>(
        `SELECT (generic_plans + custom_plans)::int AS runs FROM pg_prepared_statements WHERE statement LIKE '%once_planned'`,
      );
      expect(kept).toEqual([{ runs: 2 }]);
    } finally {
      await database.close();
    }
  });
});
