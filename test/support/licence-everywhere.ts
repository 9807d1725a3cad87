import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { decodeJwt, type JSONWebKeySet } from 'jose';
import { statusIn, type StatusPointer } from '#libs/verification';
import { verifyCommand } from '../../apps/cli/verify.js';
import type { AuthClient } from './auth-client.js';

/** What there is of one licence to be asked about. */
export interface HeldLicence {
  portal: string;
  holder: AuthClient;
  reference: string;
  /** Address of the verify page with its check code, from the root. */
  verifyPath: string;
  status: StatusPointer;
  /** The package on the holder's disk. */
  zip: string;
}

/** Fetches what a holder keeps of a licence in force. @param folder where the package is put */
export async function holdLicence(
  at: Pick<HeldLicence, 'portal' | 'holder' | 'reference'> & { folder: string },
): Promise<HeldLicence> {
  const cookie = [...at.holder.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const get = (path: string) => fetch(`${at.portal}/api/v1/licences/${at.reference}/${path}`, { headers: { cookie } });
  const zip = join(at.folder, `${at.reference}.zip`);
  await writeFile(zip, Buffer.from(await (await get('package')).arrayBuffer()));
  const { status } = decodeJwt<{ status: { status_list: StatusPointer } }>(await (await get('licence.jws')).text());
  const { body } = await at.holder.get(`/api/v1/licences/${at.reference}`);
  return { ...at, zip, status: status.status_list, verifyPath: String(body['verifyPath']) };
}

const FILES = ['package', 'package/part?path=article.txt', 'certificate.pdf', 'licence.jws', 'licence.odrl.json'];

/** What the signed list says. It is made anew at most once in a second, so it may be waited for; all else says it at once. */
export async function statusSaid({ portal, status }: HeldLicence): Promise<string | null> {
  const keys = (await (await fetch(`${portal}/.well-known/jwks.json`)).json()) as JSONWebKeySet;
  return statusIn(await (await fetch(status.uri)).text(), keys, status, Date.now() / 1000);
}

/** Every place where the state of a licence is told or counts, asked one after the other: what each says now. */
export async function saidEverywhere({ portal, holder, reference, verifyPath, zip }: HeldLicence) {
  const read = async (path: string, accept: string) =>
    (await fetch(`${portal}${path}`, { headers: { accept } })).text();
  const page = await read(`${verifyPath}&lang=en`, 'text/html');
  const verified = JSON.parse(await read(verifyPath, 'application/json')) as { state: string; usable: boolean };
  const { body: licence } = await holder.get(`/api/v1/licences/${reference}`);
  const listed = itemsOf(await holder.get('/api/v1/licences')).find((one) => one['reference'] === reference);
  const fed = itemsOf(await holder.get('/api/v1/packages')).find((one) => one['reference'] === reference);
  const { output, code } = await verifyCommand([zip, '--json'], { PUBLIC_URL: portal });
  const told = JSON.parse(output) as { intact: boolean; state: { state: string; usable: boolean } };
  return {
    page: /<p class="large">([^<]+)<\/p>/.exec(page)?.[1],
    verified: [verified.state, verified.usable],
    licence: [licence['state'], licence['downloadable']],
    wallet: [listed?.['state'], listed?.['shownState']],
    packages: [fed?.['licenceState'], fed?.['isOpen']],
    command: [code, told.intact, told.state.state, told.state.usable],
    files: await filesOf(holder, reference),
  };
}

const itemsOf = ({ body }: { body: Record<string, unknown> }) => body['items'] as Record<string, unknown>[];

/** `open`, or the one code by which all are refused; each refusal is a sentence and says what to do. */
async function filesOf(holder: AuthClient, reference: string): Promise<string> {
  const answers = new Set<string>();
  for (const file of FILES) {
    const { status, body } = await holder.get(`/api/v1/licences/${reference}/${file}`);
    if (status !== 200) {
      expect({ file, body }).toMatchObject({
        body: { detail: expect.stringMatching(/\w+ .+\.$/), nextStep: expect.stringMatching(/\w+ .+\.$/) },
      });
    }
    answers.add(status === 200 ? 'open' : `${status} ${String(body['code'])}`);
  }
  return [...answers].join(', ');
}
