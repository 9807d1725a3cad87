import { createPrivateKey, createPublicKey } from 'node:crypto';
import pg from 'pg';
import { verifyAudit, type AuditReport } from '#platform/audit';
import { ConfigError, loadConfig } from '#platform/config';
import { Secrets } from '#platform/secrets';

const USAGE = `Usage: npm run --silent audit:verify -- [--head SEAL:HASH] [--json]
Reads the audit log of DATABASE_URL and says whether it is as it was sealed.
--head  a seal you noted down earlier: shows whether the end of the chain was cut off or written anew
--json  the report as JSON
Exit code: 0 intact, 1 not intact, 2 wrong use, 78 no database or a wrong configuration.`;

/** What the command prints, and its exit code. @param args without node and script @param env as `process.env` */
export async function auditVerify(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ output: string; code: number }> {
  const options = readOptions(args);
  if (!options) return { output: USAGE, code: 2 };
  const client = await connected(env);
  if (typeof client === 'string') return { output: client, code: 78 };
  try {
    const config = loadConfig({ ...env });
    const report = await verifyAudit(
      async (sql, parameters = []) => (await client.query(sql, [...parameters])).rows as never[],
      { ...options, isOurKey: keyCheck(config.secretsKey) },
    );
    const code = report.findings.length === 0 ? 0 : 1;
    return { output: options.json ? JSON.stringify(report, undefined, 2) : inWords(report), code };
  } finally {
    await client.end();
  }
}

function readOptions(args: readonly string[]): { head?: string; json: boolean } | null {
  const options: { head?: string; json: boolean } = { json: false };
  for (let index = 0; index < args.length; index += 1) {
    const [arg, next] = [args[index], args[index + 1]];
    if (arg === '--json') options.json = true;
    else if (arg === '--head' && next && /^(\d+:)?[0-9a-f]{64}$/.test(next)) {
      options.head = next;
      index += 1;
    } else return null;
  }
  return options;
}

async function connected(env: Readonly<Record<string, string | undefined>>): Promise<pg.Client | string> {
  try {
    const { databaseUrl, databaseWaitMs } = loadConfig({ ...env });
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: databaseWaitMs });
    await client.connect();
    return client;
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    return `There is no database to read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * A key is ours when its private part, which only the holder of SECRETS_KEY could have sealed, belongs to it. So whoever
 * owns the database alone cannot sign a chain of their own.
 */
function keyCheck(secretsKey: string): (publicJwk: object, sealedPrivatePart: string) => boolean {
  const [current, ...former] = secretsKey.split(',').map((passphrase) => passphrase.trim());
  const secrets = new Secrets([current!, ...former]);
  return (publicJwk, sealed) => {
    try {
      const { x } = createPublicKey(createPrivateKey(secrets.open(sealed))).export({ format: 'jwk' });
      return x === (publicJwk as { x?: string }).x;
    } catch {
      return false;
    }
  };
}

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

function inWords(report: AuditReport): string {
  const { head, intactUntil, findings, unsealed } = report;
  const lines: string[] = [];
  const read = `${plural(report.entries, 'entry', 'entries')} under ${plural(report.seals, 'seal', 'seals')}`;
  if (findings.length > 0) {
    lines.push(`The audit log is NOT as it was sealed: ${plural(findings.length, 'finding', 'findings')} in ${read}.`);
    lines.push(...findings.map(({ message }) => `- ${message}`));
    lines.push(
      intactUntil
        ? `Intact up to seal ${intactUntil.seal} of ${intactUntil.sealedAt}.`
        : 'Nothing of it can be relied on.',
    );
  } else if (head) lines.push(`Intact up to seal ${head.seal} of ${head.sealedAt}: ${read}.`);
  else lines.push('Nothing is sealed yet.');
  if (unsealed > 0)
    lines.push(`${plural(unsealed, 'entry waits', 'entries wait')} for the next seal; the worker seals every minute.`);
  if (head)
    lines.push(`Note this down elsewhere, to see later that nothing was cut off: --head ${head.seal}:${head.hash}`);
  return lines.join('\n');
}
