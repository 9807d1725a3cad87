import { Agent, get } from 'node:http';

/** Reads over one open connection, with as little work of its own as possible. */
export class Getter {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly origin: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  async timed<Body>(path: string): Promise<{ body: Body; ms: number }> {
    const begun = performance.now();
    const text = await this.get(path);
    const ms = performance.now() - begun;
    return { body: JSON.parse(text) as Body, ms };
  }

  /** @throws Error with the answer when it is no success */
  get(path: string): Promise<string> {
    return new Promise((done, fail) => {
      const request = get(new URL(path, this.origin), { agent: this.agent, headers: this.headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', fail);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (answer.statusCode === 200) done(text);
          else fail(new Error(`GET ${path} answered ${answer.statusCode}: ${text}`));
        });
      });
      request.on('error', fail);
    });
  }
}
