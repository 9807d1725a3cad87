import { mkdirSync } from 'node:fs';
import { ConfigError } from '#platform/config';
import { removeHouseFile, writeHouseFile } from './house-file.js';
import { HouseKeeper } from './house.js';
import { loadSettings } from './settings.js';
import { welcome } from './welcome.js';

/** `npm start`: one machine, one command. */
const EX_CONFIG = 78;
const begun = performance.now();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

let leaving: Promise<void> | undefined;
let keeper: HouseKeeper | undefined;
let afterwards: () => void = () => undefined;

/** Stops what runs and ends. @param reason why, when it is not what the person asked for */
function leave(status: number, reason?: string): void {
  if (reason !== undefined) process.stderr.write(`${reason}\n`);
  leaving ??= (async () => {
    await keeper?.stop();
    afterwards();
    if (reason === undefined) say('Stopped.');
    process.exit(status);
  })();
}

async function run(): Promise<void> {
  const settings = loadSettings(process.env);
  const { dataDir } = settings.config;
  mkdirSync(dataDir, { recursive: true });
  keeper = new HouseKeeper(settings, say, (reason) => leave(1, `${reason}\nEverything was stopped.`));
  const house = await keeper.start();
  const { addresses, newsroom } = house;
  const facts = { pid: process.pid, addresses, newsroom, pids: house.pids() };
  writeHouseFile(dataDir, facts);
  afterwards = () => removeHouseFile(dataDir);
  process.send?.({ ready: 'house', ...facts });
  if (!leaving) say(welcome(house, performance.now() - begun, dataDir));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave(0));
process.once('disconnect', () => leave(0));
run().catch((error: unknown) => {
  leave(error instanceof ConfigError ? EX_CONFIG : 1, error instanceof Error ? error.message : String(error));
});
