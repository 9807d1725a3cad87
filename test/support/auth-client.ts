import type { Actor } from '#libs/kernel';
import { textOf } from './text-of.js';

export interface Answer {
  status: number;
  body: Record<string, unknown>;
  headers: Headers;
}

/** Talks to one application as a browser does: keeps cookies, sends its origin. */
export class AuthClient {
  readonly cookies = new Map<string, string>();

  /** @param address where the application listens @param origin what its pages say they come from */
  constructor(
    private readonly address: string,
    private readonly origin: string,
  ) {}

  async get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', url, headers);
  }

  async post(url: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', url, { origin: this.origin, 'content-type': 'application/json', ...headers }, body);
  }

  /** Any method, with the origin a browser sends along and an empty body where one is expected. */
  async request(method: string, url: string, body: unknown = {}): Promise<Answer> {
    if (method === 'GET') return this.get(url);
    return this.send(method, url, { origin: this.origin, 'content-type': 'application/json' }, body);
  }

  /** Opens a mailed link, which names this application's own origin. */
  async open(link: string): Promise<Answer> {
    const { pathname, search } = new URL(link);
    return this.get(`${pathname}${search}`);
  }

  async whoAmI(): Promise<Actor> {
    return (await this.get('/whoami')).body as unknown as Actor;
  }

  private async send(method: string, url: string, headers: Record<string, string>, body?: unknown): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.address}${url}`, {
      method,
      redirect: 'manual',
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    this.keep(response.headers.getSetCookie());
    return { status: response.status, body: parse(await textOf(response)), headers: response.headers };
  }

  private keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const equals = pair.indexOf('=');
      const name = pair.slice(0, equals);
      if (attributes.includes('Max-Age=0')) this.cookies.delete(name);
      else this.cookies.set(name, pair.slice(equals + 1));
    }
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    return { text };
  }
}
