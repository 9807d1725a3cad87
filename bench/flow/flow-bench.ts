import 'reflect-metadata';
import { startBare } from '../bare/start-bare.js';
import type { Figures } from '../report/figures.js';
import { atLeast, atMost } from '../report/figures.js';
import { median, quantile } from '../report/statistics.js';
import type { Ground } from '../ground/ground.js';
import { measureApart } from './apart.js';
import { startProduct, type House } from './product.js';
import { round, type Round } from './round.js';
import { STEPS } from './steps.js';
import { openYardstick, type Yardstick } from './yardstick.js';

const BUYERS = 10;
const ROUNDS = 3;
/** Until what runs often is compiled, on both sides. */
const WARM_SECONDS = 12;
const CASES = [
  { name: 'c1', concurrency: 1, seconds: 4 },
  { name: 'c10', concurrency: 10, seconds: 6 },
] as const;
const FLOWS_PER_S = 40;
const STEP_P50_MS = 15;
const REFERENCE_TRANSACTIONS_PER_S = 1_767;

/** From an article's address to an active licence, against the same on bare Fastify and pg, in turns. */
export async function flowBench(figures: Figures, ground: Ground): Promise<void> {
  const database = await ground.database();
  const product = await startProduct(database, await ground.folder('product'), BUYERS);
  ground.atEnd(() => product.stop());
  const bare = await startBare(database, await ground.folder('bare'), BUYERS);
  ground.atEnd(() => bare.stop());
  const yardstick = await openYardstick(database);
  ground.atEnd(() => yardstick.stop());
  for (const house of [product, bare]) await round(house, BUYERS, WARM_SECONDS);
  for (const { name, concurrency, seconds } of CASES) {
    const rounds = await inTurns({ product, bare, yardstick }, concurrency, seconds);
    report(figures, name, rounds);
    onReference(figures, name, rounds);
  }
  await measureApart(figures, ground, product);
  figures.note('Statements: pg_stat_statements, the application’s role, BEGIN, COMMIT and the job queue included.');
  figures.note('Mails and packages are other jobs: they wait meanwhile and are counted apart, in the case “apart”.');
  figures.note(
    'cpu: processor time of the named part per flow, all parts and our own client together in cpu_per_flow.',
  );
  figures.note(
    'machine: transactions of seven statements on bare Fastify and pg, ten at a time, measured beside each round; reference: the round in proportion, for the machine that the targets are for (1,767).',
  );
  figures.note('ratio_to_bare: each round against the bare round beside it; the median of three is shown.');
}

interface Turn {
  product: Round;
  bare: Round;
  /** Transactions of the yardstick in a second. */
  machine: number;
}

async function inTurns(
  { product, bare, yardstick }: { product: House; bare: House; yardstick: Yardstick },
  concurrency: number,
  seconds: number,
): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    turns.push({
      product: await round(product, concurrency, seconds),
      machine: await yardstick.measure(),
      bare: await round(bare, concurrency, seconds),
    });
  }
  return turns;
}

/** What the machine that the targets are for would do, by a measure that has nothing to do with the product. */
function onReference(figures: Figures, name: string, turns: Turn[]): void {
  figures.add(name, 'machine_transactions_per_s', median(turns.map(({ machine }) => machine)), '1/s');
  const shareOf = ({ machine }: Turn): number => machine / REFERENCE_TRANSACTIONS_PER_S;
  if (name === 'c10') {
    const rate = median(turns.map((turn) => turn.product.flowsPerSecond / shareOf(turn)));
    return figures.add(name, 'reference_flows_per_s', rate, '1/s', atLeast(FLOWS_PER_S));
  }
  const slowest = ({ product }: Turn): number => Math.max(...STEPS.map((step) => quantile(product.times[step], 0.5)));
  const time = median(turns.map((turn) => slowest(turn) * shareOf(turn)));
  figures.add(name, 'reference_slowest_step_p50', time, 'ms', atMost(STEP_P50_MS));
}

function report(figures: Figures, name: string, rounds: Turn[]): void {
  const of = (pick: (each: Turn) => number): number => median(rounds.map(pick));
  const isBusy = name === 'c10';
  figures.add(
    name,
    'flows_per_s',
    of(({ product }) => product.flowsPerSecond),
    '1/s',
    isBusy ? atLeast(FLOWS_PER_S) : undefined,
  );
  figures.add(
    name,
    'bare_flows_per_s',
    of(({ bare }) => bare.flowsPerSecond),
    '1/s',
  );
  figures.add(
    name,
    'ratio_to_bare',
    of(({ product, bare }) => product.flowsPerSecond / bare.flowsPerSecond),
    '',
    atLeast(0.25),
  );
  figures.add(
    name,
    'statements_per_flow',
    of(({ product }) => product.statementsPerFlow),
    '',
    atMost(60),
  );
  figures.add(
    name,
    'bare_statements_per_flow',
    of(({ bare }) => bare.statementsPerFlow),
    '',
  );
  for (const part of Object.keys(rounds[0]?.product.cpuPerFlow ?? {})) {
    figures.add(
      name,
      `cpu_${part}_per_flow`,
      of(({ product }) => product.cpuPerFlow[part] ?? 0),
      'ms',
    );
  }
  const total = ({ cpuPerFlow }: Round): number => Object.values(cpuPerFlow).reduce((sum, ms) => sum + ms, 0);
  figures.add(
    name,
    'cpu_per_flow',
    of(({ product }) => total(product)),
    'ms',
  );
  figures.add(
    name,
    'bare_cpu_per_flow',
    of(({ bare }) => total(bare)),
    'ms',
  );
  for (const step of STEPS) {
    const times = rounds.flatMap(({ product }) => product.times[step]);
    const target = name === 'c1' ? atMost(STEP_P50_MS) : undefined;
    figures.add(name, `${step}_p50`, quantile(times, 0.5), 'ms', target);
    figures.add(name, `${step}_p99`, quantile(times, 0.99), 'ms');
  }
}
