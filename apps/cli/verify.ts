import { pathToFileURL } from 'node:url';
import { liveState, NotVerifiable, verify, type LiveState, type Report } from '#libs/verification';
import { givenAt, UnreadableInput } from './verify-input.js';
import { keysFrom, UnreachableKeys } from './verify-keys.js';
import { inWords } from './verify-words.js';

const USAGE = `Usage: npm run --silent verify -- FILE|FOLDER [--jwks FILE|URL] [--offline] [--json]
Says of a package (zip or folder), a licence.jws, a certificate (PDF), a manifest.json or one file of a package with its
manifest.jws beside it: what is licensed to whom, whether it is as it was signed, and its state. Needs no database.
--jwks     the published keys, as a file or an address; otherwise those of PUBLIC_URL
--offline  asks nobody; then the state is not known, and --jwks has to be a file
--json     one JSON object
Exit code: 0 intact, 1 not intact, 2 nothing that could be verified.`;

interface Options {
  path: string;
  jwks: string | null;
  offline: boolean;
  json: boolean;
}

export interface Verified extends Report {
  state: LiveState;
}

/**
 * What the command prints, and its exit code.
 *
 * @param args without node and script
 * @param env `PUBLIC_URL` is where keys are looked for
 */
export async function verifyCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ output: string; code: 0 | 1 | 2 }> {
  const options = readOptions(args);
  if (!options) return { output: USAGE, code: 2 };
  try {
    const given = await givenAt(options.path);
    try {
      const keys = await keysFrom(options.jwks ?? env['PUBLIC_URL'] ?? 'http://localhost:3000', options.offline);
      const report = await verify(given.sources, keys, { whole: given.isFolder });
      const state: LiveState = options.offline
        ? { known: false, why: 'not-asked' }
        : await liveState(report, { fetch: globalThis.fetch, keys });
      const output = options.json ? JSON.stringify({ ...report, state }, undefined, 2) : inWords({ ...report, state });
      return { output, code: report.intact ? 0 : 1 };
    } finally {
      await given.close();
    }
  } catch (error) {
    if (!(error instanceof NotVerifiable || error instanceof UnreadableInput || error instanceof UnreachableKeys))
      throw error;
    return { output: options.json ? JSON.stringify({ error: error.message }) : error.message, code: 2 };
  }
}

function readOptions(args: readonly string[]): Options | null {
  const options: Options = { path: '', jwks: null, offline: false, json: false };
  for (let index = 0; index < args.length; index += 1) {
    const [arg, next] = [args[index]!, args[index + 1]];
    if (arg === '--json') options.json = true;
    else if (arg === '--offline') options.offline = true;
    else if (arg === '--jwks' && next) {
      options.jwks = next;
      index += 1;
    } else if (arg.startsWith('--') || options.path) return null;
    else options.path = arg;
  }
  return options.path ? options : null;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { output, code } = await verifyCommand(process.argv.slice(2), process.env);
  (code === 2 ? process.stderr : process.stdout).write(`${output}\n`);
  process.exitCode = code;
}
