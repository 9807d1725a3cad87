import { describe, expect, it } from '@jest/globals';
import { prepareStatements } from './prepare-statements.js';

function connectionOf(most?: number): { query(...args: unknown[]): unknown } {
  const connection = { query: (...args: unknown[]): unknown => args };
  prepareStatements({ on: (_event, listener) => listener(connection) }, most);
  return connection;
}

describe('prepareStatements', () => {
  it('names a statement with parameters by its text, the same each time', () => {
    const connection = connectionOf();
    const [first] = connection.query('SELECT $1', [1]) as [{ name: string; text: string; values: unknown[] }];
    expect(first).toMatchObject({ text: 'SELECT $1', values: [1] });
    expect(connection.query('SELECT $1', [2])).toEqual([{ ...first, values: [2] }]);
    expect(connection.query('SELECT $1, 2', [1])).not.toMatchObject([{ name: first.name }]);
  });

  it('changes a connection once, however often it is taken up', () => {
    const connection = { query: (...args: unknown[]): unknown => args };
    const seen: unknown[] = [];
    prepareStatements({
      on: (_event, listener) => {
        for (let turn = 0; turn < 2; turn += 1) {
          listener(connection);
          seen.push(connection.query);
        }
      },
    });
    expect(seen[1]).toBe(seen[0]);
  });

  it('leaves a long list to be planned by its length', () => {
    const connection = connectionOf();
    const listOf = (length: number) => ['SELECT unnest($1::int[])', [Array.from({ length }, () => 1)]];
    expect(connection.query(...listOf(101))).toEqual(listOf(101));
    expect(connection.query(...listOf(100))).toMatchObject([{ name: expect.any(String) as unknown }]);
  });

  it('leaves alone what has no parameters, or is no text', () => {
    const connection = connectionOf();
    for (const args of [['COMMIT'], ['SELECT 1', []], [{ name: 'own', text: 'SELECT $1', values: [1] }]]) {
      expect(connection.query(...args)).toEqual(args);
    }
  });

  it('stops naming when there are too many, and keeps those it has', () => {
    const connection = connectionOf(1);
    const named = connection.query('SELECT $1', [1]);
    expect(connection.query('SELECT $1, $2', [1, 2])).toEqual(['SELECT $1, $2', [1, 2]]);
    expect(connection.query('SELECT $1', [1])).toEqual(named);
  });
});
