import { startPostgres } from './postgres/index.js';
import { folders, loadSettings } from './settings.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Runs a command on the database of DATABASE_URL, or else on the embedded one, which is started where no house runs it. */
export async function withDatabase<T>(command: (env: Env) => Promise<T>): Promise<T> {
  const settings = loadSettings({ ...process.env, IMPRIMATUR_ENV: undefined });
  if (settings.externalDatabase) return command(process.env);
  const server = await startPostgres({ folder: folders(settings).postgres, database: 'imprimatur' });
  try {
    return await command({ ...process.env, DATABASE_URL: server.appUrl });
  } finally {
    // A house that runs keeps its database.
    if (!server.adopted) await server.stop();
  }
}
