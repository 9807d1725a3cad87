// `npm run bench [-- --only NAME,NAME] [--json] [--sizes 100000,1000000] [--entries 1000000] [--lines 10000]`
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { beaconBench } from './beacon/beacon-bench.js';
import { bootBench } from './boot/boot-bench.js';
import { deskBench } from './desk/desk-bench.js';
import { extractBench } from './extract/extract-bench.js';
import { flowBench } from './flow/flow-bench.js';
import { Ground } from './ground/ground.js';
import { importBench } from './import/import-bench.js';
import { ledgerBench } from './ledger/ledger-bench.js';
import { packageBench } from './package/package-bench.js';
import { quoteBench } from './quote/quote-bench.js';
import { reconcileBench } from './reconcile/reconcile-bench.js';
import { searchBench } from './search/search-bench.js';
import { settleBench } from './settle/settle-bench.js';
import { simulateBench } from './simulate/simulate-bench.js';
import { verifyBench } from './verify/verify-bench.js';
import { Figures, jsonLines, table } from './report/figures.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    entries: { type: 'string', default: '1000000' },
    lines: { type: 'string', default: '10000' },
    sizes: { type: 'string', default: '100000,1000000' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const BENCHES = {
  flow: flowBench,
  package: packageBench,
  beacon: beaconBench,
  boot: bootBench,
  extract: extractBench,
  search: searchBench(sizes),
  import: importBench,
  quote: quoteBench,
  simulate: simulateBench,
  desk: deskBench,
  settle: settleBench,
  ledger: ledgerBench(Number(values.entries)),
  verify: verifyBench,
  reconcile: reconcileBench(Number(values.lines)),
} as const;
type Name = keyof typeof BENCHES;

const names = (values.only?.flatMap((given) => given.split(',')) ?? Object.keys(BENCHES)) as Name[];
for (const name of names) {
  if (name in BENCHES) continue;
  process.stderr.write(`There is no bench “${name}”; there are ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exit(2);
}

let ground = new Ground();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void ground.end().then(() => process.exit(1)));
for (const name of names) {
  ground = new Ground();
  const figures = new Figures(name);
  try {
    await BENCHES[name](figures, ground);
  } finally {
    await ground.end();
  }
  process.stdout.write(values.json ? jsonLines(figures) : table(figures));
}
process.exit();
