import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Column, Entity, In, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { bigintColumn, findRow } from './index.js';

@Entity({ schema: 'shop', name: 'parcel' })
class Parcel {
  @PrimaryColumn('text')
  id: string;

  @Column('bigint', { name: 'price_minor', nullable: true, transformer: bigintColumn })
  price: bigint | null;

  @Column('jsonb')
  content: { words: string[] } | null;

  @Column('text', { array: true })
  tags: string[];

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('text', { name: 'state' })
  state: string;
}

@Entity({ schema: 'shop', name: 'note' })
class Note {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('text')
  body: string;
}

const parcel = (id: string, change: Partial<Parcel> = {}): Parcel =>
  Object.assign(new Parcel(), {
    ...{ id, price: 9_007_199_254_740_993n, content: { words: ['a "b"', 'ج'] }, tags: ['x,y', '{z}'] },
    ...{ sentAt: new Date('2026-11-23T10:00:00Z'), state: 'made' },
    ...change,
  });

describe('rows written and read without the builders of the ORM', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase({ entities: [Parcel, Note] });
    await database.asOwner('CREATE SCHEMA shop');
    await database.asOwner(`CREATE TABLE shop.parcel (
      id text PRIMARY KEY, price_minor bigint, content jsonb, tags text[] NOT NULL, sent_at timestamptz,
      state text NOT NULL DEFAULT 'new')`);
    await database.asOwner('CREATE TABLE shop.note (id bigint GENERATED ALWAYS AS IDENTITY, body text NOT NULL)');
    await database.asOwner('GRANT USAGE ON SCHEMA shop TO imprimatur_app');
    await database.asOwner('GRANT ALL ON ALL TABLES IN SCHEMA shop TO imprimatur_app');
  });
  afterAll(() => database.close());
  beforeEach(() => database.asOwner('TRUNCATE shop.parcel, shop.note'));

  it('gives back what was put in, whatever its type', async () => {
    const { manager } = database.dataSource;
    await manager.insert(Parcel, [parcel('1'), parcel('2', { price: null, sentAt: null, tags: [] })]);
    expect(await findRow(manager, Parcel, { id: '1' })).toEqual(parcel('1'));
    expect(await findRow(manager, Parcel, { id: '2' })).toEqual(parcel('2', { price: null, sentAt: null, tags: [] }));
    expect(await findRow(manager, Parcel, { id: '3' })).toBeNull();
    expect(await manager.getRepository(Parcel).findOneByOrFail({ id: '1' })).toEqual(parcel('1'));
  });

  it('leaves to the database what has no value, row by row', async () => {
    const { manager } = database.dataSource;
    const { state: _state, ...plain } = parcel('1');
    await manager.insert(Parcel, [plain, parcel('2', { state: 'sent' })]);
    await manager.insert(Note, [{ body: 'first' }, { body: 'second' }]);
    expect((await findRow(manager, Parcel, { id: '1' }))?.state).toBe('new');
    expect((await findRow(manager, Parcel, { id: '2' }))?.state).toBe('sent');
    expect(await database.reads.query('SELECT body FROM shop.note ORDER BY id')).toHaveLength(2);
  });

  it('changes the rows that fit, tells how many, and leaves the others', async () => {
    const { manager } = database.dataSource;
    await manager.insert(
      Parcel,
      ['1', '2', '3'].map((id) => parcel(id)),
    );
    const changes = { state: 'sent', price: 5n, content: null, sentAt: undefined };
    const result = await manager.update(Parcel, { id: '1', state: 'made' }, changes);
    expect(result.affected).toBe(1);
    expect(await findRow(manager, Parcel, { id: '1' })).toEqual(
      parcel('1', { state: 'sent', price: 5n, content: null }),
    );
    expect((await manager.update(Parcel, { id: '1', state: 'made' }, { state: 'lost' })).affected).toBe(0);
    expect((await manager.update(Parcel, { id: In(['2', '3']) }, { state: 'lost' })).affected).toBe(2);
    expect((await manager.update(Parcel, '3', { state: () => `'com' || 'puted'` })).affected).toBe(1);
    expect((await findRow(manager, Parcel, { id: '3' }))?.state).toBe('computed');
  });

  it('holds a row for whoever locked it first', async () => {
    await database.dataSource.manager.insert(Parcel, parcel('1'));
    const order: string[] = [];
    let locked = (): void => undefined;
    const isLocked = new Promise<void>((done) => (locked = done));
    const first = database.transactions.run(async (tx) => {
      await findRow(tx, Parcel, { id: '1' }, { lock: true });
      locked();
      await new Promise((done) => setTimeout(done, 100));
      order.push('first');
    });
    await isLocked;
    const second = database.transactions.run(async (tx) => {
      await findRow(tx, Parcel, { id: '1' }, { lock: true });
      order.push('second');
    });
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
  });

  it('finds with a further condition, and refuses to compare with what is no value', async () => {
    const { manager } = database.dataSource;
    await manager.insert(Parcel, parcel('1'));
    expect(await findRow(manager, Parcel, { id: '1' }, { and: `state IN ('made', 'sent')` })).not.toBeNull();
    expect(await findRow(manager, Parcel, { id: '1' }, { and: `state = 'lost'` })).toBeNull();
    await expect(findRow(manager, Parcel, { sentAt: null })).rejects.toThrow('cannot be read by sentAt');
    await expect(findRow(manager, Parcel, { id: undefined })).rejects.toThrow('cannot be read');
  });
});
