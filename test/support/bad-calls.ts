import fc from 'fast-check';
import type { Operation } from './openapi-operations.js';

/** One call over HTTP that is wrong somewhere, or nearly right. */
export interface BadCall {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | Buffer;
}

/** Values for the parameters of a path, by name: real ones, so that calls get past the door. */
export type PathSamples = (path: string, name: string) => readonly string[];

const own = (text: string): unknown => JSON.parse(text);
const nested = (depth: number): unknown => own('{"a":'.repeat(depth) + '1' + '}'.repeat(depth));

/** Text that somebody once forgot about. */
const TEXTS = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    'bell\u0007',
    '\u001b[31m',
    '\u007f',
    '\ud800',
    'x\udfffy',
    '\u202eright',
    '\ufeff',
  ],
  ...['🦜'.repeat(40), 'e\u0301'.repeat(40), 'شارع', 'x'.repeat(201), 'x'.repeat(5_000), 'x'.repeat(70_000)],
  ...[
    "'; DROP TABLE licensing.request; --",
    '%',
    '%_\\',
    '${7*7}',
    '{{7*7}}',
    '../../etc/passwd',
    '<script>1</script>',
  ],
  ...[
    '2026-02-30',
    '0000-00-00',
    '2026-13-01T99:99:99Z',
    '+275760-09-13',
    '-000001-01-01',
    '20260101',
    '2026-W01',
    '1',
  ],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'null', 'undefined', 'NaN', '1e999', '-0'],
  ...['01a20000-0000-7000-8000-00000000000g', '00000000-0000-0000-0000-000000000000', 'R-2026-00001', 'L-9999-99999'],
  ...[
    'XX',
    'gb',
    'GBPP',
    'ZZZ',
    'xx-klingon-'.repeat(4),
    '9'.repeat(15),
    '-1',
    '1.5',
    'e30=',
    'W10=',
    'bnVsbA==',
    '!!!',
  ],
  ...['http://', 'https://user:pass@quay.example/', 'http://[::1]/', 'javascript:alert(1)', 'http://x.example/\u0000'],
];
const NUMBERS = [-1, 0, -0.5, 1.5, 1e21, 1e308, -1e308, 2 ** 31, 2 ** 53, 2 ** 63, 999_999_999_999_999];
const STRUCTURES: readonly unknown[] = [
  ...[null, true, false, [], {}, [[]], [null], [{}], { length: 3 }, Array.from({ length: 300 }, () => 'x')],
  ...[own('{"__proto__":{"polluted":true}}'), own('{"constructor":{"prototype":{}}}'), { toString: 1 }, nested(200)],
];
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...TEXTS) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...STRUCTURES) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...NUMBERS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
);

/** Bodies that are no JSON, not of the type they say, or JSON that no object fits. */
const RAW: readonly Pick<BadCall, 'body' | 'headers'>[] = [
  ...['', '{', '{"a":}', 'not json', 'null', '[]', '"text"', '7', '{"__proto__":{"x":1}}', '{"a":1,"a":2}', '\u0000'],
  ...[
    `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    `{"use":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    '{"a":"\\ud800"}',
    '{"a":1e400}',
    '\ufeff{}',
  ],
].map((body) => ({ body, headers: { 'content-type': 'application/json' } }));
const TYPED: readonly Pick<BadCall, 'body' | 'headers'>[] = [
  ...['text/plain', 'application/xml', 'multipart/form-data', 'application/x-www-form-urlencoded', 'nonsense'],
  ...['application/json; charset=utf-16', 'application/merge-patch+json', 'application/octet-stream'],
].map((type) => ({ body: '{"a":1}', headers: { 'content-type': type } }));
const RAW_BODIES = [
  ...RAW,
  ...TYPED,
  {
    body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    headers: { 'content-type': 'application/json' },
  },
  { headers: {} },
  { headers: { 'content-type': 'application/json' } },
];

/** As they stand in the address: what no client would encode so. */
const PATH_PARTS = [
  ...[
    '%00',
    '%ff',
    '%ED%A0%80',
    '%zz',
    '%',
    '..%2f..%2fetc',
    '%2e%2e',
    '%20',
    '-',
    '0',
    'x'.repeat(400),
    'x'.repeat(900),
  ],
  ...[
    '__proto__',
    'constructor',
    '%F0%9F%A6%9C',
    "'",
    '%27%20OR%201=1--',
    'R-2026-99999',
    'L-2026-99999',
    'r-2026-00001',
  ],
  ...['01a20000-0000-7000-8000-000000000000', '01A20000-0000-7000-8000-00000000000G', '9'.repeat(40), '-1', 'null'],
];

/** Every place in a value, as paths of keys; the value itself is the empty one. */
function places(inside: unknown, at: readonly string[] = []): string[][] {
  const deeper =
    inside !== null && typeof inside === 'object'
      ? Object.entries(inside).flatMap(([key, part]) => places(part, [...at, key]))
      : [];
  return [[...at], ...deeper];
}

/** A copy with one place replaced, or left out when the new value is undefined. */
function withValue(inside: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const entries = Object.entries(inside as object).flatMap(([name, part]): [string, unknown][] => {
    if (name !== key) return [[name, part]];
    const changed = withValue(part, rest, put);
    return changed === undefined ? [] : [[name, changed]];
  });
  return Array.isArray(inside) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

const mutation = fc.record({ where: fc.nat(), put: fc.option(value, { nil: undefined, freq: 6 }), extra: fc.nat(9) });

function mutated(example: unknown): fc.Arbitrary<Pick<BadCall, 'body' | 'headers'>> {
  return fc.array(mutation, { maxLength: 3 }).map((mutations) => {
    let body = example;
    for (const { where, put, extra } of mutations) {
      const all = places(body);
      body = withValue(body, all[where % all.length]!, put);
      if (extra === 0 && body !== null && typeof body === 'object' && !Array.isArray(body))
        body = { ...body, more: put };
    }
    return { body: JSON.stringify(body) ?? '', headers: { 'content-type': 'application/json' } };
  });
}

function filledPath({ path }: Operation, samples: PathSamples, wrong = 1): fc.Arbitrary<string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const parts = names.map((name) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...samples(path, name)) },
      { weight: wrong, arbitrary: fc.constantFrom(...PATH_PARTS) },
    ),
  );
  return fc.tuple(...parts).map((filled) => {
    let at = 0;
    return path.replace(/\{\w+\}/g, () => filled[at++]!);
  });
}

function queryOf({ query }: Operation): fc.Arbitrary<string> {
  const texts = fc.oneof(
    fc.constantFrom(...TEXTS.filter(({ length }) => length < 6_000)),
    fc.string({ maxLength: 30 }),
  );
  const pair = fc.record({
    name: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...query, 'limit') },
      fc.constantFrom('__proto__', 'more', 'q[a]'),
    ),
    text: fc.oneof({ weight: 5, arbitrary: texts.map(encoded) }, fc.constantFrom('%00', '%ff', '%zz', '%')),
  });
  const some = fc.array(pair, { maxLength: 3 });
  return some.map((pairs) =>
    pairs.length > 0 ? `?${pairs.map(({ name, text }) => `${name}=${text}`).join('&')}` : '',
  );
}

/** Lone surrogates have no encoding of their own: they go as the bytes a careless client would send. */
function encoded(text: string): string {
  const whole = Buffer.from(text).toString();
  return whole === text ? encodeURIComponent(text) : `%ED%A0%80${encodeURIComponent(whole)}`;
}

const HEADERS: Record<string, readonly string[]> = {
  'Idempotency-Key': ['', ' ', 'x'.repeat(201), 'a b', 'é', 'once'],
  'stripe-signature': ['', 't=1', 't=1,v1=00', `t=99999999999999,v1=${'0'.repeat(64)}`, ',,,===', 'é'],
};

/** Calls that read, as they should be: an address of something that is there, and no more asked than has to be. */
export const plainReads = (operation: Operation, samples: PathSamples): fc.Arbitrary<BadCall> =>
  filledPath(operation, samples, 0).map((url) => ({
    method: 'GET',
    url: `${url}${operation.asks ?? ''}`,
    headers: {},
  }));

/** Calls of one operation, most of them malformed somewhere and a few as they should be. */
export function badCalls(operation: Operation, samples: PathSamples): fc.Arbitrary<BadCall> {
  const takesBody = operation.method !== 'GET';
  const body = takesBody
    ? fc.oneof(
        { weight: operation.example === null ? 0 : 3, arbitrary: mutated(operation.example) },
        { weight: 1, arbitrary: fc.constantFrom(...RAW_BODIES) },
      )
    : fc.constant({ headers: {} });
  const header = fc.tuple(
    ...operation.headers.map((name) =>
      fc.option(fc.constantFrom(...(HEADERS[name] ?? [''])).map((text): [string, string] => [name, text])),
    ),
  );
  return fc
    .tuple(filledPath(operation, samples), queryOf(operation), body, header)
    .map(([path, query, sent, headers]) => ({
      method: operation.method,
      url: `${path}${operation.method === 'GET' ? query : ''}`,
      ...sent,
      headers: {
        ...(sent.headers as Record<string, string>),
        ...Object.fromEntries(headers.filter((one) => one !== null)),
      },
    }));
}
