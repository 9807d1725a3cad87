import { createHash } from 'node:crypto';
import { compactVerify, createLocalJWKSet } from 'jose';
import { bytesSource, verify } from '#libs/verification';
import { flow } from '../flow/steps.js';
import { startProduct } from '../flow/product.js';
import { once } from '../ground/database.js';
import type { Ground } from '../ground/ground.js';
import { atLeast, type Figures } from '../report/figures.js';
import { median } from '../report/statistics.js';
import { signedPackage, type SignedPackage } from './signed-package.js';

const ROUNDS = 5;
const SECONDS = 1;
const CONCURRENCY = 10;
const HALF = 0.5;

/** Licences and packages verified by the library against jose and SHA-256 alone, in turns; and the verify page’s JSON. */
export async function verifyBench(figures: Figures, ground: Ground): Promise<void> {
  const made = await signedPackage();
  await compared(
    figures,
    'licence',
    () => verified(made, 'licence'),
    () => bareToken(made, made.licence),
  );
  await compared(
    figures,
    'package',
    () => verified(made, 'zip'),
    () => barePackage(made),
  );
  await page(figures, ground);
  figures.note('One after the other on one processor; a package of 20 files and 1.3 MB, as a zip in memory.');
  figures.note(
    'Bare: the signatures by jose, and the hash of each file from memory, without reading a zip or the claims.',
  );
}

async function compared(
  figures: Figures,
  name: string,
  ours: () => Promise<unknown>,
  bare: () => Promise<unknown>,
): Promise<void> {
  const rounds: { ours: number; bare: number }[] = [];
  for (const once of [ours, bare]) await rate(once, 1);
  for (let turn = 0; turn < ROUNDS; turn += 1) rounds.push({ ours: await rate(ours, 1), bare: await rate(bare, 1) });
  figures.add(name, 'per_s', median(rounds.map((each) => each.ours)), '1/s');
  figures.add(name, 'bare_per_s', median(rounds.map((each) => each.bare)), '1/s');
  figures.add(name, 'ratio_to_bare', median(rounds.map((each) => each.ours / each.bare)), '', atLeast(HALF));
}

/** How often a second it is done, by so many at a time. */
async function rate(once: () => Promise<unknown>, lanes: number): Promise<number> {
  const begun = performance.now();
  let done = 0;
  const goOn = async (): Promise<void> => {
    for (; performance.now() - begun < SECONDS * 1_000; done += 1) await once();
  };
  await Promise.all(Array.from({ length: lanes }, goOn));
  return done / ((performance.now() - begun) / 1_000);
}

async function verified(made: SignedPackage, what: 'licence' | 'zip'): Promise<void> {
  const bytes = what === 'zip' ? made.zip : Buffer.from(made.licence);
  const report = await verify([{ path: what, source: bytesSource(bytes) }], made.keys);
  if (!report.intact) throw new Error('What the bench made is not intact.');
}

const bareToken = ({ keys }: SignedPackage, token: string): Promise<unknown> =>
  compactVerify(token, createLocalJWKSet(keys));

async function barePackage(made: SignedPackage): Promise<void> {
  await bareToken(made, made.licence);
  await bareToken(made, made.list);
  for (const file of made.files) createHash('sha256').update(file).digest('hex');
}

/** The JSON of a licence with its check code, by HTTP on one api process. */
async function page(figures: Figures, ground: Ground): Promise<void> {
  const database = await ground.database();
  const product = await startProduct(database, await ground.folder('verify'), 1);
  ground.atEnd(() => product.stop());
  await flow(product.buyers[0]!, 0);
  const [licence] = await once<{ reference: string; check: string }>(
    database.ownerUrl,
    'SELECT reference, check_code AS check FROM licensing.licence LIMIT 1',
  );
  if (!licence) throw new Error('There is no licence to verify.');
  const url = `${product.env['PUBLIC_URL']!}/verify/${licence.reference}?check=${licence.check}`;
  const ask = async (): Promise<void> => {
    const answer = await fetch(url, { headers: { accept: 'application/json' } });
    const { checkCodeMatches } = (await answer.json()) as { checkCodeMatches: boolean };
    if (!checkCodeMatches) throw new Error('The verify page does not know its licence.');
  };
  await rate(ask, CONCURRENCY);
  const rounds: number[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) rounds.push(await rate(ask, CONCURRENCY));
  figures.add('page', 'per_s', median(rounds), '1/s');
}
