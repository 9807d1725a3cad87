import { statSync } from 'node:fs';

/**
 * What takes longest begins first: begun last, it would keep one processor busy and leave the other idle. Between what
 * drives a browser stands what does not.
 */
const LONGEST = [
  'test/journeys/accessibility',
  'test/architecture/bad-input',
  'test/journeys/payments-crash',
  'test/journeys/prices-in-the-browser',
  'test/journeys/several-articles',
  'test/journeys/local-mode',
  'test/journeys/sources',
  'test/journeys/licensee-day',
  'libs/pricing/src/fee/generated-books',
  'test/journeys/',
  '.integration.spec.ts',
];

const place = (path) => {
  const found = LONGEST.findIndex((part) => path.includes(part));
  return found < 0 ? LONGEST.length : found;
};

/** Jest's own goes by the times of former runs, which a fresh machine does not have. */
export default class LongestFirst {
  sort(tests) {
    const size = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort((a, b) => place(a.path) - place(b.path) || size.get(b.path) - size.get(a.path));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {
    // Nothing is remembered.
  }
}
