import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CountReadings } from '#libs/observance';

/** One transparent point, its bytes as characters: Node writes head and body of such an answer at once. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64').toString('latin1');
const HEADERS = {
  'content-type': 'image/gif',
  'content-length': PIXEL.length,
  'cache-control': 'no-store, max-age=0',
  // Pages of other sites show it.
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};
const PATH = /^\/c\/([\w-]{1,100})\.gif(?:\?|$)/;

/**
 * Answers requests for the picture by which readings are counted, for anybody: the same for every token, whether it is one
 * of ours or not. It sets nothing and reads no cookie.
 *
 * @param trustProxy as the configuration has it: the reader's address is what the proxy says
 */
export function answerPixel(readings: CountReadings, trustProxy: boolean) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method, url = '', headers } = request;
    const token = url.startsWith('/c/') && (method === 'GET' || method === 'HEAD') ? PATH.exec(url)?.[1] : undefined;
    if (token === undefined) return false;
    const address = (trustProxy && forwardedFor(headers['x-forwarded-for'])) || (request.socket.remoteAddress ?? '');
    if (method === 'GET') readings.hit({ token, address, headers });
    response.writeHead(200, HEADERS).end(method === 'GET' ? PIXEL : '', 'latin1');
    return true;
  };
}

const forwardedFor = (value: string | string[] | undefined): string | undefined =>
  String(value ?? '')
    .split(',')[0]
    ?.trim();
