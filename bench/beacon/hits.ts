import { connect, type Socket } from 'node:net';

const END = '\r\n\r\n';

/**
 * Asks for a picture over so many open connections, one request after the other on each, with as little work of its own as
 * possible. Each request is another reader's.
 *
 * @returns how many were answered, and how many a second
 */
export async function hits(
  { port, path }: { port: number; path: string },
  { lanes, seconds }: { lanes: number; seconds: number },
): Promise<{ answered: number; perSecond: number }> {
  const begun = performance.now();
  const until = begun + seconds * 1_000;
  const counts = await Promise.all(Array.from({ length: lanes }, () => lane(port, path, until)));
  const answered = counts.reduce((sum, count) => sum + count, 0);
  return { answered, perSecond: answered / ((performance.now() - begun) / 1_000) };
}

let reader = 0;

function requestFor(path: string): string {
  reader += 1;
  const agent = `Mozilla/5.0 (X11; Linux x86_64; rv:140.${String(reader)}) Gecko/20100101 Firefox/140.0`;
  return `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nuser-agent: ${agent}\r\naccept: image/*${END}`;
}

function lane(port: number, path: string, until: number): Promise<number> {
  return new Promise((done, fail) => {
    const socket: Socket = connect(port, '127.0.0.1');
    let answered = 0;
    let got = '';
    socket.setNoDelay(true).setEncoding('latin1');
    socket.on('connect', () => socket.write(requestFor(path)));
    socket.on('error', fail);
    socket.on('data', (chunk: string) => {
      got += chunk;
      if (!isWhole(got)) return;
      if (!got.startsWith('HTTP/1.1 200')) return fail(new Error(got.slice(0, 200)));
      got = '';
      answered += 1;
      if (performance.now() < until) socket.write(requestFor(path));
      else socket.end(() => done(answered));
    });
  });
}

function isWhole(answer: string): boolean {
  const head = answer.indexOf(END);
  if (head < 0) return false;
  const length = Number(/content-length: (\d+)/i.exec(answer)?.[1] ?? NaN);
  return answer.length >= head + END.length + length;
}
