import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

interface Destination {
  id: string;
  url: string;
  secret: string;
}

/**
 * Tells the sandbox where to send its events, as one does once in Stripe's dashboard. Returns the secret that signs
 * them; kept in a file, because Stripe shows it only when the destination is made.
 */
export async function ensureWebhook(sandboxUrl: string, key: string, url: string, file: string): Promise<string> {
  const known = await readKnown(file);
  if (known?.url === url && (await call(sandboxUrl, key, `/${known.id}`)).ok) return known.secret;
  const answer = await call(sandboxUrl, key, '', {
    name: 'Imprimatur',
    type: 'webhook_endpoint',
    event_payload: 'thin',
    enabled_events: ['*'],
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

function call(sandboxUrl: string, key: string, path: string, body?: object): Promise<Response> {
  return fetch(`${sandboxUrl}/v2/core/event_destinations${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    body: body ? JSON.stringify(body) : null,
  });
}
