import { auditVerify } from '../cli/audit-verify.js';
import { startPostgres } from './postgres/index.js';
import { folders, loadSettings } from './settings.js';

/** `npm run audit:verify`: of DATABASE_URL, or else of the embedded database of this machine. */
async function run(): Promise<void> {
  const settings = loadSettings({ ...process.env, IMPRIMATUR_ENV: undefined });
  const args = process.argv.slice(2);
  if (settings.externalDatabase) return finish(await auditVerify(args, process.env));
  const server = await startPostgres({ folder: folders(settings).postgres, database: 'imprimatur' });
  try {
    finish(await auditVerify(args, { ...process.env, DATABASE_URL: server.appUrl }));
  } finally {
    // A house that runs keeps its database.
    if (!server.adopted) await server.stop();
  }
}

function finish({ output, code }: { output: string; code: number }): void {
  (code === 2 || code === 78 ? process.stderr : process.stdout).write(`${output}\n`);
  process.exitCode = code;
}

await run();
