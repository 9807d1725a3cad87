import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthClient, eventually, testDatabase, type TestDatabase } from '../../../test/support/index.js';
import { PASSWORD, Press } from '../../../test/support/press.js';
import { startApp, type RunningApp } from '../../../test/support/start-app.js';
import { createAdmin } from '../create-admin.js';

interface Heard {
  id: string | null;
  event: string;
  data: string;
}

/** One browser's line, read as it comes. */
class Line {
  readonly heard: Heard[] = [];
  isOver = false;
  private readonly gone = new AbortController();

  static async open(app: RunningApp, client: AuthClient, lastId?: string): Promise<Line> {
    const line = new Line();
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${app.url}/admin/v1/events`, {
      headers: { cookie, ...(lastId === undefined ? {} : { 'last-event-id': lastId }) },
      signal: line.gone.signal,
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('cache-control')).toContain('no-store');
    void line.read(response);
    await line.until(() => line.heard.some(({ event }) => event === 'hello'));
    return line;
  }

  async until(holds: () => boolean): Promise<void> {
    await eventually(async () => holds(), Boolean);
  }

  changes(): string[] {
    return this.heard.filter(({ event }) => event === 'change').map(({ data }) => data);
  }

  leave(): void {
    this.gone.abort();
  }

  private async read(response: Response): Promise<void> {
    let text = '';
    try {
      for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
        text += part;
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) this.take(block);
      }
    } catch {
      // Left.
    }
    this.isOver = true;
  }

  private take(block: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null;
    const event = field('event');
    if (event) this.heard.push({ id: field('id'), event, data: field('data') ?? '' });
  }
}

describe('the desk’s line', () => {
  let database: TestDatabase;
  let press: Press;
  let apps: RunningApp[];

  beforeAll(async () => {
    database = await testDatabase();
    apps = await Promise.all([startApp(database, createAdmin), startApp(database, createAdmin)]);
    press = await Press.open({ DATABASE_URL: database.url, DATA_DIR: apps[0]!.config.dataDir });
    await press.staffMember('rosa@desk.example', ['reviewer']);
    await press.staffMember('noor@desk.example', ['finance']);
  });
  afterAll(async () => {
    await press?.close();
    await Promise.all(apps.map((app) => app.close()));
    await database.close();
  });

  async function signedIn(email: string, app = apps[0]!): Promise<AuthClient> {
    const client = new AuthClient(app.url, app.config.deskUrl);
    expect((await client.post('/api/auth/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
    return client;
  }
  const happen = (subject: string) =>
    database.reads.query(`INSERT INTO licensing.desk_event (kind, subject) VALUES ('request', $1)`, [subject]);

  it('tells each change to every process’ readers, and goes on where a reader stopped', async () => {
    const rosa = await signedIn('rosa@desk.example');
    const lines = [await Line.open(apps[0]!, rosa), await Line.open(apps[1]!, rosa)];
    await happen('R-2026-00001');
    for (const line of lines) await line.until(() => line.changes().length === 1);
    expect(lines[0]!.changes()).toEqual(['{"kind":"request","subject":"R-2026-00001"}']);
    const last = lines[0]!.heard.at(-1)!.id!;
    lines[0]!.leave();
    await happen('R-2026-00002');
    await lines[1]!.until(() => lines[1]!.changes().length === 2);
    const again = await Line.open(apps[1]!, rosa, last);
    await again.until(() => again.changes().some((data) => data.includes('R-2026-00002')));
    const lost = await Line.open(apps[1]!, rosa, '123456789');
    await lost.until(() => lost.heard.some(({ event }) => event === 'reset'));
    for (const line of [lines[1]!, again, lost]) line.leave();
  });

  it('is made again when its own connection is cut, and misses nothing', async () => {
    const line = await Line.open(apps[0]!, await signedIn('rosa@desk.example'));
    await database.reads.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'imprimatur-listener' AND datname = current_database()`,
    );
    await happen('R-2026-00003');
    await line.until(() => line.changes().some((data) => data.includes('R-2026-00003')));
    line.leave();
  });

  it('ends with the session, at once, and only with that one', async () => {
    const rosa = await signedIn('rosa@desk.example');
    const noor = await signedIn('noor@desk.example');
    const [hers, other] = [await Line.open(apps[1]!, rosa), await Line.open(apps[1]!, noor)];
    await rosa.post('/api/auth/sign-out');
    await hers.until(() => hers.isOver);
    expect(hers.heard.at(-1)!.event).toBe('signed-out');
    expect(other.isOver).toBe(false);
    const refused = await rosa.get('/admin/v1/events');
    expect(refused.status).toBe(401);
    other.leave();
  });

  it('does not keep a process from ending', async () => {
    const extra = await startApp(database, createAdmin);
    const line = await Line.open(extra, await signedIn('noor@desk.example', extra));
    await extra.close();
    await line.until(() => line.isOver);
  });
});
