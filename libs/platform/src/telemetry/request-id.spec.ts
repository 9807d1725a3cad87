import { AsyncLocalStorage } from 'node:async_hooks';
import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { followRequest, requestOfLine, withRequestId } from './request-id.js';

describe('what a log line belongs to', () => {
  const stops = jest.spyOn(AsyncLocalStorage.prototype, 'disable');
  afterEach(() => void stops.mockClear());

  /** What a line says that is written while the work waits, and after it. */
  async function lines(): Promise<unknown[]> {
    const early = requestOfLine();
    await setImmediate();
    return [early, requestOfLine()];
  }

  it('is the job that is worked on, and nothing is followed when it is done', async () => {
    expect(await withRequestId('job-1', lines)).toEqual([{ requestId: 'job-1' }, { requestId: 'job-1' }]);
    expect(stops).toHaveBeenCalledTimes(1);
    expect(await lines()).toEqual([{}, {}]);
    await expect(withRequestId('job-2', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(stops).toHaveBeenCalledTimes(2);
    expect(await withRequestId('job-3', lines)).toEqual([{ requestId: 'job-3' }, { requestId: 'job-3' }]);
  });

  it('is the request until its response is closed, however many there are at once', async () => {
    const responses = [new EventEmitter(), new EventEmitter()];
    const begun = responses.map(
      (response, index) =>
        new Promise((done) => followRequest(`request-${index}`, response, () => void lines().then(done))),
    );
    responses[0]!.emit('close');
    expect(stops).not.toHaveBeenCalled();
    expect(await Promise.all(begun)).toEqual([
      [{ requestId: 'request-0' }, { requestId: 'request-0' }],
      [{ requestId: 'request-1' }, { requestId: 'request-1' }],
    ]);
    responses[1]!.emit('close');
    expect(stops).toHaveBeenCalledTimes(1);
  });
});
