import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Global, Module, NotFoundException } from '@nestjs/common';
import type { Config } from '#platform/config';
import { ground } from '#platform/ground';
import { ACTOR_RESOLVER, createHttpApp, HttpModule, Public, Quiet } from '#platform/http';
import { logger } from '#platform/telemetry';
import { createApi } from '../../apps/api/create-api.js';
import { logLinesOf, type LogLine } from '../support/log-lines.js';
import { testDatabase, type TestDatabase } from '../support/index.js';
import { startApp, type RunningApp } from '../support/start-app.js';

const log = logger('test');

@Public()
@Controller('talk')
class TalkingController {
  @Get()
  async talk(): Promise<string> {
    log.info({ step: 1 }, 'before waiting');
    await new Promise((resolve) => setImmediate(resolve));
    log.info('after waiting');
    return 'said';
  }

  @Get('lost')
  lose(): never {
    throw new NotFoundException();
  }

  @Quiet()
  @Get('quiet')
  breakQuietly(): never {
    throw new Error('a failure of ours');
  }

  @Get('broken')
  break(): never {
    throw new Error('a failure of ours');
  }
}

function createTalking(config: Config) {
  @Global()
  @Module({
    imports: [...ground(config, []), HttpModule],
    controllers: [TalkingController],
    providers: [{ provide: ACTOR_RESOLVER, useValue: { resolve: async () => ({ kind: 'anonymous' }) } }],
    exports: [ACTOR_RESOLVER],
  })
  class TalkingModule {}
  return createHttpApp(TalkingModule, config);
}

interface Told {
  status: number;
  type: string;
  header: string | null;
  body: { requestId?: string };
}

/** What was asked is found again in what was answered and in what was logged. */
describe('the id of a request', () => {
  let database: TestDatabase;
  let talking: RunningApp;
  let api: RunningApp;

  beforeAll(async () => {
    database = await testDatabase();
    [talking, api] = [await startApp(database, createTalking), await startApp(database, createApi)];
  });

  afterAll(async () => {
    await Promise.all([talking?.close(), api?.close()]);
    await database?.close();
  });

  async function ask(url: string, init: RequestInit = {}): Promise<Told> {
    const answer = await fetch(url, init);
    const text = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    return {
      ...{ status: answer.status, type },
      header: answer.headers.get('x-request-id'),
      body: type.includes('json') ? (JSON.parse(text) as Told['body']) : {},
    };
  }

  /** Asks, and waits until the answer itself is logged, which is after it was sent. */
  async function logged(urls: readonly string[], ask: (url: string) => Promise<Told>): Promise<[Told[], LogLine[]]> {
    const told: Told[] = [];
    const lines = await logLinesOf(async () => {
      for (const url of urls) told.push(await ask(url));
      // The connection is given the next request only after the last one's end was noted.
      await ask(urls[0]!);
    });
    return [told, lines];
  }

  it('is in every line that the request causes, whatever becomes of it', async () => {
    const urls = ['', '/lost', '/broken', '/quiet'].map((path) => `${talking.url}/talk${path}`);
    const [told, lines] = await logged(urls, ask);
    expect(told.map(({ status }) => status)).toEqual([200, 404, 500, 500]);
    expect(new Set(told.map(({ header }) => header)).size).toBe(4);
    const of = ({ header }: Told) => lines.filter(({ requestId }) => requestId === header).map(({ msg }) => msg);
    expect(told.map(of)).toEqual([
      ['before waiting', 'after waiting', 'answered'],
      ['answered'],
      ['An unexpected failure', 'answered'],
      ['An unexpected failure', 'answered'],
    ]);
    expect(lines.filter(({ requestId }) => requestId === undefined)).toEqual([]);
    expect(lines.filter(({ msg, step }) => msg !== 'before waiting' && step !== undefined)).toEqual([]);
    expect(told.slice(1).map(({ body }) => body.requestId)).toEqual(told.slice(1).map(({ header }) => header));
  });

  it('is in the lines of a price that is looked at, which is not followed', async () => {
    const preview = (url: string) =>
      ask(url, { method: 'POST', body: '{"items":[]}', headers: { 'content-type': 'application/json' } });
    const [told, lines] = await logged([`${api.url}/api/v1/quotes/preview`], preview);
    expect(told.map(({ status }) => status)).toEqual([422]);
    expect(lines.filter(({ requestId }) => requestId === told[0]?.header).map(({ msg }) => msg)).toEqual(['answered']);
    expect(lines.filter(({ requestId }) => requestId === undefined)).toEqual([]);
  });

  it('is the one that a proxy in front of us gave, where it can be one', async () => {
    const given = async (id: string) => (await ask(`${talking.url}/talk`, { headers: { 'x-request-id': id } })).header;
    expect(await given('proxy-0123456789')).toBe('proxy-0123456789');
    for (const bad of ['short', 'with spaces in it', '"quoted-and-more"', 'x'.repeat(65)]) {
      expect(await given(bad)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    }
  });

  it('is on every kind of answer: pages, files, refusals, sign-in, and what cannot be read at all', async () => {
    const send = (body: string, type = 'application/json'): RequestInit => ({
      ...{ method: 'POST', body },
      headers: { 'content-type': type },
    });
    const asked: [path: string, init?: RequestInit][] = [
      ...['/', '/verify', '/republish', '/healthz', '/openapi.json', '/nowhere.png', '/api/v1/articles'].map(
        (path): [string] => [path],
      ),
      ...['/api/v1/requests', '/api/v1/quotes/%00', '/%', `/api/v1/quotes/${'x'.repeat(600)}`].map((path): [string] => [
        path,
      ]),
      ['/api/v1/quotes', send('{')],
      ['/api/v1/quotes', send('{}')],
      ['/api/v1/quotes', send(`"${'x'.repeat(2_000_000)}"`)],
      ['/api/v1/quotes', send('<x/>', 'text/xml')],
      ['/api/auth/sign-in/email', send('{}')],
      ['/api/auth/none', send('{}')],
      ['/stripe/events', send('{}')],
    ];
    const wrong: unknown[] = [];
    for (const [path, init] of asked) {
      const told = await ask(`${api.url}${path}`, init);
      const isProblem = told.status >= 400 && told.type.startsWith('application/problem+json');
      if (told.header === null || (isProblem && told.body.requestId !== told.header)) wrong.push({ path, ...told });
    }
    expect(wrong).toEqual([]);
  });
});
