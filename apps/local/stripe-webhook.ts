import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HANDLED_EVENTS } from '#facts/payments';

interface Destination {
  id: string;
  url: string;
  secret: string;
}

/** Only what changes something here: each of the others would be a request, a signature and a row for nothing. */
const WANTED = HANDLED_EVENTS.map((type) => `v1.${type}`);

/**
 * Tells the sandbox where to send its events, as one does once in Stripe's dashboard. Returns the secret that signs
 * them; kept in a file, because Stripe shows it only when the destination is made.
 */
export async function ensureWebhook(sandboxUrl: string, key: string, url: string, file: string): Promise<string> {
  const known = await readKnown(file);
  if (known?.url === url && (await isStillFit(sandboxUrl, key, known.id))) return known.secret;
  const answer = await call(sandboxUrl, key, '', {
    name: 'Imprimatur',
    type: 'webhook_endpoint',
    event_payload: 'thin',
    enabled_events: WANTED,
    webhook_endpoint: { url },
    include: ['webhook_endpoint.signing_secret', 'webhook_endpoint.url'],
  });
  if (!answer.ok) throw new Error(`The Stripe sandbox did not take our webhook: ${await answer.text()}`);
  const made = (await answer.json()) as { id: string; webhook_endpoint: { signing_secret: string } };
  const destination: Destination = { id: made.id, url, secret: made.webhook_endpoint.signing_secret };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(destination), { mode: 0o600 });
  return destination.secret;
}

async function readKnown(file: string): Promise<Destination | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Destination);
}

/** One that is gone, or was made for other events, is replaced. */
async function isStillFit(sandboxUrl: string, key: string, id: string): Promise<boolean> {
  const answer = await call(sandboxUrl, key, `/${id}`);
  if (!answer.ok) return false;
  const { enabled_events: enabled } = (await answer.json()) as { enabled_events: string[] };
  if (JSON.stringify([...enabled].sort()) === JSON.stringify([...WANTED].sort())) return true;
  await fetch(addressOf(sandboxUrl, `/${id}`), { method: 'DELETE', headers: { authorization: `Bearer ${key}` } });
  return false;
}

const addressOf = (sandboxUrl: string, path: string): string => `${sandboxUrl}/v2/core/event_destinations${path}`;

function call(sandboxUrl: string, key: string, path: string, body?: object): Promise<Response> {
  return fetch(addressOf(sandboxUrl, path), {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    body: body ? JSON.stringify(body) : null,
  });
}
