import { lookup } from 'node:dns/promises';

/** Turns a host name into addresses. A port so that tests can answer what no real name server would. */
export interface Resolver {
  /** All addresses of the name, the preferred first; empty when the name is unknown. */
  addresses(host: string): Promise<string[]>;
}

/** Asks the operating system; `localhost` and what ends in `.localhost` is this machine everywhere (RFC 6761, 6.3). */
export const systemResolver: Resolver = {
  async addresses(host) {
    if (host === 'localhost' || host.endsWith('.localhost')) return ['127.0.0.1'];
    try {
      const found = await lookup(host, { all: true, verbatim: false });
      return found.map(({ address }) => address);
    } catch {
      return [];
    }
  },
};
