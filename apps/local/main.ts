import { ConfigError } from '#platform/config';
import { useDataFolders } from './data-folders.js';
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
let announce: () => void = () => undefined;
let withdraw: () => void = () => undefined;

/** Stops what runs and ends. @param reason why, when it is not what the person asked for */
function leave(status: number, reason?: string): void {
  if (reason !== undefined) process.stderr.write(`${reason}\n`);
  leaving ??= (async () => {
    await keeper?.stop();
    withdraw();
    if (reason === undefined) say('Stopped.');
    process.exit(status);
  })();
}

async function run(): Promise<void> {
  const settings = loadSettings(process.env);
  const { dataDir } = settings.config;
  await useDataFolders(settings.config);
  keeper = new HouseKeeper(settings, {
    say,
    restarted: () => announce(),
    giveUp: (reason) => leave(1, `${reason}\nEverything was stopped.`),
  });
  const house = await keeper.start();
  const { addresses, newsroom } = house;
  announce = () => writeHouseFile(dataDir, { pid: process.pid, addresses, newsroom, pids: house.pids() });
  withdraw = () => removeHouseFile(dataDir);
  announce();
  process.send?.({ ready: 'house', addresses, newsroom });
  if (!leaving) say(welcome(house, performance.now() - begun, dataDir));
}

/** Where each address of a host was tried in vain, the error itself says nothing. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave(0));
process.once('disconnect', () => leave(0));
run().catch((error: unknown) => {
  // What breaks because the person stopped us in the middle is no news.
  if (!leaving) leave(error instanceof ConfigError ? EX_CONFIG : 1, reasonOf(error));
});
