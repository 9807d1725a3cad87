import { Agent, request as send } from 'node:http';

export interface Reply {
  status: number;
  body: Record<string, unknown>;
  /** Where a redirect leads. */
  location: string | undefined;
}

/** A client with open connections and as little work of its own as possible, so that the server is what is measured. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });

  /** @param headers sent with every request, such as a session's cookie */
  constructor(
    private readonly origin: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** @throws Error with the answer when it is no success */
  async post(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
    const all = { ...this.headers, 'content-type': 'application/json', ...headers };
    return (await this.send(path, JSON.stringify(body), all)).body;
  }

  async form(path: string, fields: Record<string, string>): Promise<Reply> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: this.origin };
    return this.send(path, new URLSearchParams(fields).toString(), headers);
  }

  close(): void {
    this.agent.destroy();
  }

  private send(path: string, text: string, headers: Record<string, string>): Promise<Reply> {
    const length = String(Buffer.byteLength(text));
    return new Promise((done, fail) => {
      const options = { method: 'POST', agent: this.agent, headers: { ...headers, 'content-length': length } };
      const request = send(new URL(path, this.origin), options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', fail);
        answer.on('end', () => {
          const read = Buffer.concat(chunks).toString();
          const status = answer.statusCode ?? 0;
          if (status >= 400) return fail(new Error(`POST ${path} answered ${status}: ${read}`));
          const isJson = answer.headers['content-type']?.includes('json') ?? false;
          const body = isJson ? (JSON.parse(read) as Record<string, unknown>) : {};
          done({ status, body, location: answer.headers.location });
        });
      });
      request.on('error', fail);
      request.end(text);
    });
  }
}
