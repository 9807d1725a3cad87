import { describe, expect, it } from '@jest/globals';
import { movedCountries, ownLines, stepsOf, type Changes } from './steps.js';

type Input = Parameters<typeof stepsOf>[0];

const NOTHING: Changes = { terms: [], items: [], lines: [], price: null, noteChanged: false };
const price = (amount: string) => ({ amount, currency: 'GBP' });
const terms = { use: {}, countries: ['GB'], items: [], lines: [], bookPrice: price('12000') };
const ask = (version: number, at: string, changes: Partial<Changes> | null) => ({
  ...{ version, at, quoteId: `q${String(version)}`, price: price('12000'), ...terms },
  changes: changes && { ...NOTHING, ...changes },
});
const offer = (version: number, madeAt: string, comparedWith: 'ask' | 'offer', changes: Partial<Changes>) => ({
  ...{ version, madeAt, comparedWith, id: `o${String(version)}`, price: price('10000'), note: 'A note', ...terms },
  changes: { ...NOTHING, ...changes },
});
const history = (asks: unknown[], offers: unknown[]): Input => ({ asks, offers }) as Input;

describe('what changed in a request', () => {
  it('is told from version to version, the newest first', () => {
    const steps = stepsOf(
      history(
        [ask(1, '2026-11-01', null), ask(2, '2026-11-03', { terms: ['term'] })],
        [
          offer(1, '2026-11-02', 'ask', { price: { before: price('12000'), after: price('10000') } }),
          offer(2, '2026-11-04', 'ask', { terms: ['edits'] }),
          offer(3, '2026-11-05', 'offer', { noteChanged: true }),
        ],
      ),
    );
    expect(steps.map(({ key, before }) => [key, before.version])).toEqual([
      ['offer-3', 2],
      ['offer-2', 2],
      ['ask-2', 1],
      ['offer-1', 1],
    ]);
  });

  it('says nothing of an offer that is what was asked, whatever was written with it', () => {
    expect(
      stepsOf(history([ask(1, '2026-11-01', null)], [offer(1, '2026-11-02', 'ask', { noteChanged: true })])),
    ).toEqual([]);
  });

  it('names the lines of the price that were changed, not those that follow from them', () => {
    const line = (code: string, factor: string | undefined, amount: string) => ({
      ...{ code, label: code, exact: amount, running: price(amount) },
      ...(factor ? { factor } : { adds: '0' }),
    });
    const pair = (code: string, before: string | undefined, after: string | undefined) => ({
      ...{ articleId: null, headline: null },
      before: line(code, before, '1'),
      after: line(code, after, '2'),
    });
    const added = { ...pair('rush', '1', '1.25'), before: null };
    const lines = [pair('base', '1', '1'), pair('term', '1', '0.75'), pair('rounding', undefined, undefined), added];
    expect(ownLines({ ...NOTHING, lines }).map(({ after }) => after?.code)).toEqual(['term', 'rush']);
    const ofNew = { ...pair('base', undefined, '1'), articleId: 'a2', before: null };
    const items = [{ articleId: 'a2', change: 'added' }] as Changes['items'];
    expect(ownLines({ ...NOTHING, lines: [ofNew], items })).toEqual([]);
  });

  it('tells which countries came and went', () => {
    expect(movedCountries(['GB', 'IE'], ['IE', 'FR'])).toEqual({ added: ['FR'], removed: ['GB'] });
  });
});
