import { afterEach, describe, expect, it } from '@jest/globals';
import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { FixedClock } from '#libs/kernel';
import { SafeFetch, systemResolver } from '#platform/fetch';
import { newWebhookSecret, webhookSignature, WebhookSender, type WebhookMessage } from './index.js';

const servers: Server[] = [];
const SECRET = newWebhookSecret();
const clock = new FixedClock(new Date('2026-11-29T12:00:00.900Z'));

async function site(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

const answering = (status: number, headers: Record<string, string> = {}): Promise<string> =>
  site((request, response) => void request.resume().once('end', () => response.writeHead(status, headers).end()));

const sender = (allowLoopback = true, timeoutMs = 5_000): WebhookSender =>
  new WebhookSender(new SafeFetch({ allowLoopback, userAgent: 'Test/1', timeoutMs }, systemResolver), clock);

const message = (url: string): WebhookMessage => ({
  ...{ url, secret: SECRET, id: 'evt_1', type: 'licence.package-ready' },
  body: { licence: 'L-2026-00042', title: 'Ü' },
});

afterEach(() => servers.splice(0).forEach((server) => (server.closeAllConnections(), server.close())));

describe('WebhookSender', () => {
  it('signs as the published example of Standard Webhooks does', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    expect(webhookSignature(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}')).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  it('sends a message whose signature the receiver can check over the bytes that came', async () => {
    let got: { headers: IncomingHttpHeaders; body: Buffer; method: string | undefined } | undefined;
    const url = await site((request, response) => {
      void buffer(request).then((body) => {
        got = { headers: request.headers, body, method: request.method };
        response.writeHead(202).end('thanks');
      });
    });
    expect(await sender().send(message(url))).toEqual({ kind: 'delivered', status: 202, isLocal: true });
    const { headers, body, method } = got!;
    expect(method).toBe('POST');
    expect(headers['content-type']).toBe('application/json');
    const timestamp = Number(headers['webhook-timestamp']);
    expect([headers['webhook-id'], timestamp]).toEqual(['evt_1', Date.UTC(2026, 10, 29, 12) / 1000]);
    expect(headers['webhook-signature']).toBe(webhookSignature(SECRET, 'evt_1', timestamp, body));
    expect(webhookSignature('another secret', 'evt_1', timestamp, body)).not.toBe(headers['webhook-signature']);
    expect(JSON.parse(body.toString())).toEqual({
      ...{ type: 'licence.package-ready', timestamp: '2026-11-29T12:00:00.900Z' },
      data: { licence: 'L-2026-00042', title: 'Ü' },
    });
  });

  it.each([
    [500, 'failed', 'webhook.bad-answer'],
    [404, 'failed', 'webhook.bad-answer'],
    [429, 'failed', 'webhook.bad-answer'],
    [410, 'refused', 'webhook.gone'],
    [302, 'refused', 'webhook.redirected'],
  ])('takes the answer %i for %s', async (status, kind, code) => {
    const url = await answering(status, { location: 'http://127.0.0.1:1/' });
    const outcome = await sender().send(message(url));
    expect(outcome).toMatchObject({ kind, code, status });
    expect(outcome).toHaveProperty('sentence', expect.stringMatching(/^[A-Z].*\.$/));
  });

  it.each([
    ['http://10.0.0.1/'],
    ['http://169.254.169.254/latest/meta-data'],
    ['http://[fd00::1]/'],
    ['http://192.168.1.1/hook'],
    ['https://1.1.1.1:8443/'],
  ])('never calls %s, in the local mode neither', async (url) => {
    expect(await sender().send(message(url))).toMatchObject({ kind: 'refused', code: 'webhook.private-address' });
    expect(await sender().check(url)).toMatchObject({ code: 'webhook.private-address' });
  });

  it('calls this machine in the local mode alone', async () => {
    const url = await answering(200);
    expect(await sender().check(url)).toBeUndefined();
    expect(await sender(false).check(url)).toMatchObject({ code: 'webhook.private-address' });
    expect(await sender(false).send(message(url))).toMatchObject({ kind: 'refused', code: 'webhook.private-address' });
  });

  it.each(['ftp://example.org/', 'https://me:secret@example.org/', 'nonsense'])('refuses %s', async (url) => {
    expect(await sender().send(message(url))).toMatchObject({ kind: 'refused', code: 'webhook.bad-address' });
  });

  it('gives up on a server that says nothing, and on one that is not there', async () => {
    const silent = await site(() => undefined);
    expect(await sender(true, 200).send(message(silent))).toMatchObject({ kind: 'failed', code: 'webhook.timeout' });
    const nobody = await answering(200);
    servers.splice(0).forEach((server) => server.close());
    expect(await sender().send(message(nobody))).toMatchObject({ kind: 'failed', code: 'webhook.unreachable' });
  });

  it('does not read an answer without end', async () => {
    const url = await site((request, response) => {
      request.resume();
      response.writeHead(200);
      const more = (): void => void (response.destroyed || response.write(Buffer.alloc(60_000), more));
      more();
    });
    expect(await sender().send(message(url))).toMatchObject({ kind: 'delivered', status: 200 });
  });
});
