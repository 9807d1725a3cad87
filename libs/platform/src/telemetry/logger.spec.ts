import { describe, expect, it } from '@jest/globals';
import { logLinesOf } from '../../../../test/support/log-lines.js';
import { logger, setLogLevel, withRequestId } from './index.js';

describe('the log', () => {
  const early = logger('made before the level is known');

  it('says in each line which request it belongs to, and nothing of the lines before it', async () => {
    const lines = await logLinesOf(() =>
      withRequestId('request-1', () => {
        early.error({ err: new Error('broken'), reference: 'R-2026-00042' }, 'first');
        logger('another').info('second');
      }),
    );
    expect(lines.map(({ msg, name, requestId, reference }) => [msg, name, requestId, reference])).toEqual([
      ['first', 'made before the level is known', 'request-1', 'R-2026-00042'],
      ['second', 'another', 'request-1', undefined],
    ]);
    expect(lines[1]).not.toHaveProperty('err');
  });

  it('keeps to the level that is set, also where the logger is older', async () => {
    const lines = await logLinesOf(() => {
      setLogLevel('warn');
      early.info('too small');
      early.warn('to be seen');
    });
    expect(lines.map(({ msg }) => msg)).toEqual(['to be seen']);
  });

  it('holds no secret and no address', async () => {
    const [line] = await logLinesOf(() => early.warn({ email: 'a@b.example', body: { token: 't0ken' } }, 'shown'));
    expect(JSON.stringify(line)).not.toMatch(/a@b|t0ken/);
  });
});
