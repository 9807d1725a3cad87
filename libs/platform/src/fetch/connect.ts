import type { IncomingMessage } from 'node:http';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import type { Target } from './check-target.js';
import { timedOut, unreachable } from './fetch.errors.js';

interface Outgoing {
  method: 'GET' | 'POST';
  headers: Readonly<Record<string, string>>;
  body?: Buffer;
  signal: AbortSignal;
}

/** One request to the address that was checked, on a connection of its own. @throws fetch.unreachable */
export async function connect({ url, address }: Target, { body, ...options }: Outgoing): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(url, { ...options, agent: false, lookup: always(address) });
    request.once('response', resolve);
    request.once('error', (error) => reject(unreachable(error)));
    request.end(body);
  });
}

/** Answers the connection's own look-up with the address that was checked. */
export function always(address: string): LookupFunction {
  const family = isIP(address);
  return (_host, options, callback) => {
    if (options.all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
}

/** Name look-ups cannot be aborted, so the wait for them is. */
export async function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(timedOut());
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
