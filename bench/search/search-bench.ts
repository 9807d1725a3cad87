import { chmod, mkdir } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../apps/local/postgres/index.js';
import { writePlace } from '../../libs/catalogue/src/search/search-place.js';
import type { Ground } from '../ground/ground.js';
import { atMost, type Figures } from '../report/figures.js';
import { median, quantile } from '../report/statistics.js';
import { BareSearch } from './bare-search.js';
import { CASES, PAGE, type SearchCase } from './cases.js';
import { loadArticles } from './load.js';
import { openProduct } from './product-search.js';

const FOLDER = join(tmpdir(), 'imprimatur-bench-search');
/** As a server of this size would be set; for the product and the comparator alike. */
const SETTINGS = { shared_buffers: '2GB', max_wal_size: '8GB', random_page_cost: '1.1' };
const WARM_TURNS = 15;
const MOST_MS = 60;
const MOST_GROWTH = 2;
const MOST_RATIO = 1.5;
const DEEP = 1_000;

type Product = Awaited<ReturnType<typeof openProduct>>;

interface Times {
  product: number[];
  bare: number[];
  differing: number;
}

/** @param sizes how many articles; each size has a database of its own that is kept for the next run */
export const searchBench =
  (sizes: readonly number[]) =>
  async (figures: Figures, ground: Ground): Promise<void> => {
    await mkdir(FOLDER, { recursive: true });
    await chmod(FOLDER, 0o755);
    const server = await startPostgres({ folder: FOLDER, settings: SETTINGS });
    ground.atEnd(() => server.stop());
    const p50 = new Map<string, number[]>();
    for (const size of sizes) {
      const { appUrl, loadedIn } = await loadArticles(server, size);
      if (loadedIn !== null) figures.add(sizeName(size), 'load_s', loadedIn, 's');
      const product = await openProduct(appUrl);
      ground.atEnd(() => product.close());
      const bare = await BareSearch.open(appUrl);
      ground.atEnd(() => bare.close());
      const isLargest = size === Math.max(...sizes);
      for (const each of CASES) {
        const times = await measured(each, product, bare);
        add(figures, `${each.name} ${sizeName(size)}`, times, isLargest && each.name === 'common');
        p50.set(each.name, [...(p50.get(each.name) ?? []), median(times.product)]);
      }
      await deepPages(figures, size, product, bare);
      await typing(figures, size, product);
    }
    for (const [name, medians] of p50) {
      if (medians.length < 2) continue;
      const growth = medians.at(-1)! / medians[0]!;
      figures.add(
        `${name} ${sizes.map(sizeName).join(' to ')}`,
        'growth_p50',
        growth,
        'x',
        name === 'rare' ? atMost(MOST_GROWTH) : undefined,
      );
    }
    figures.note(
      `The product’s query class in this process, and bare SQL by node-postgres, in turns, one connection each.`,
    );
    figures.note(
      `Load average at the end: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(', ')}.`,
    );
  };

const sizeName = (size: number): string => (size >= 1_000_000 ? `${size / 1_000_000}M` : `${size / 1_000}k`);

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const begun = performance.now();
  const result = await work();
  return [result, performance.now() - begun];
};

/**
 * In turns, so that what else the machine does meets both, and each first every other time: whoever comes second finds
 * the pages in memory. The first turns warm caches and are not counted.
 */
async function inTurns(
  turns: number,
  mine: (turn: number) => Promise<string[]>,
  theirs: (turn: number) => Promise<string[]>,
): Promise<Times> {
  const times: Times = { product: [], bare: [], differing: 0 };
  for (let turn = 0; turn < turns + WARM_TURNS; turn += 1) {
    const isMineFirst = turn % 2 === 0;
    const [first, firstMs] = await timed(() => (isMineFirst ? mine(turn) : theirs(turn)));
    const [second, secondMs] = await timed(() => (isMineFirst ? theirs(turn) : mine(turn)));
    if (turn < WARM_TURNS) continue;
    times.product.push(isMineFirst ? firstMs : secondMs);
    times.bare.push(isMineFirst ? secondMs : firstMs);
    if (first.join() !== second.join()) times.differing += 1;
  }
  return times;
}

const idsOf = ({ items }: { items: readonly { id: string }[] }): string[] => items.map(({ id }) => id);

const measured = ({ ask, turns }: SearchCase, { search }: Product, bare: BareSearch): Promise<Times> =>
  inTurns(
    turns,
    async (turn) => idsOf(await search.execute({ ...ask(turn), limit: PAGE })),
    async (turn) => (await bare.firstPage(ask(turn))).ids,
  );

function add(figures: Figures, name: string, { product, bare, differing }: Times, hasBar = false): void {
  figures.add(name, 'p50_ms', median(product), 'ms');
  figures.add(name, 'p99_ms', quantile(product, 0.99), 'ms', hasBar ? atMost(MOST_MS) : undefined);
  figures.add(name, 'bare_p50_ms', median(bare), 'ms');
  figures.add(name, 'bare_p99_ms', quantile(bare, 0.99), 'ms');
  figures.add(name, 'ratio_p50', median(product) / median(bare), 'x', atMost(MOST_RATIO));
  figures.add(name, 'results_that_differ', differing, '', atMost(0));
}

/** The thousandth page by date, of everything and of a common word. */
async function deepPages(figures: Figures, size: number, { search }: Product, bare: BareSearch): Promise<void> {
  for (const word of [undefined, CASES[0]!.ask(5).q]) {
    const place = await bare.placeOf(DEEP * PAGE - 1, word);
    const first = await search.execute({ q: word, sort: 'date', limit: PAGE });
    const [, shape] = JSON.parse(Buffer.from(first.nextCursor!, 'base64url').toString()) as [string, 'walk'];
    const cursor = writePlace('date', { shape, rank: 0, ...place, newest: place });
    const times = await inTurns(
      100,
      async () => idsOf(await search.execute({ q: word, sort: 'date', cursor, limit: PAGE })),
      async () => (await bare.deepPage(word, place)).ids,
    );
    add(figures, `page 1000 by date${word ? ', common' : ''} ${sizeName(size)}`, times);
  }
}

/** Letter by letter, as the page asks while somebody types; nothing bare to compare with. */
async function typing(figures: Figures, size: number, { search }: Product): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const word = CASES[2]!.ask(turn).q!.trim();
    for (let length = 2; length <= word.length; length += 1) {
      const [, ms] = await timed(() => search.execute({ q: word.slice(0, length), limit: PAGE }));
      times.push(ms);
    }
  }
  figures.add(`typing ${sizeName(size)}`, 'p50_ms', median(times), 'ms');
  figures.add(`typing ${sizeName(size)}`, 'p99_ms', quantile(times, 0.99), 'ms');
}
