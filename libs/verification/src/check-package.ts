import type { JSONWebKeySet } from 'jose';
import { wholeOf, type ByteSource, type NamedSource } from './byte-source.js';
import { readManifest, type Manifest } from './manifest.js';
import { NotVerifiable } from './not-verifiable.js';
import type { CheckedFile, Finding, Report } from './report.js';
import { checkSignature, compactJws } from './signature.js';
import { LICENCE_TYPE, readLicence, type StatedLicence } from './stated-licence.js';

const MANIFEST = 'manifest.json';
const SIGNATURE = 'manifest.jws';
const LICENCE = 'licence.jws';
/** A signed list is text: of 65,535 files, the most that a zip holds, it would not be longer. */
const LONGEST_TEXT = 32 * 1024 * 1024;

/** How far the check is: bytes done, of how many. */
export type OnProgress = (done: number, total: number) => void;

export interface CheckOptions {
  /** Whether every file of the list should be there; otherwise only those that are there are checked. */
  whole: boolean;
  onProgress?: OnProgress;
  /** Ends it early with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Checks files against the signed list among them. What the list says is taken from the signature, whose payload it is;
 * `manifest.json` is checked like every other file.
 *
 * @throws NotVerifiable not-ours, no-manifest
 */
export async function checkPackage(
  given: readonly NamedSource[],
  keys: JSONWebKeySet,
  options: CheckOptions,
): Promise<Report> {
  const { files, twice } = underRoot(given);
  if (!files.has(SIGNATURE) && !files.has(MANIFEST))
    throw new NotVerifiable(options.whole ? 'not-ours' : 'no-manifest');
  const findings: Finding[] = twice.map((path) => ({ code: 'file-additional', path }));
  const list = await signedList(files, keys, findings);
  const checked = list ? await checkFiles(files, list, options) : [];
  const licence = await statedLicence(files, keys, list?.manifest ?? null, findings);
  for (const { path, outcome } of checked) if (outcome !== 'intact') findings.push({ code: `file-${outcome}`, path });
  const single = files.size <= 2 && [...files.keys()].every((path) => path === MANIFEST || path === SIGNATURE);
  return {
    subject: options.whole ? 'package' : single ? 'manifest' : 'files',
    intact: findings.length === 0,
    signedBy: list?.kid ?? null,
    licence,
    certificate: null,
    manifest: list?.manifest ?? null,
    files: [...checked, ...twice.map((path) => ({ path, outcome: 'additional' as const }))],
    findings,
  };
}

/** By their path from where the list is: whoever packs a package again often puts a folder around it. */
function underRoot(given: readonly NamedSource[]): { files: Map<string, ByteSource>; twice: string[] } {
  const lists = given.map(({ path }) => path).filter((path) => /(^|\/)manifest\.(jws|json)$/.test(path));
  const shortest = lists.sort((left, right) => left.length - right.length)[0] ?? '';
  const root = shortest.slice(0, shortest.lastIndexOf('/') + 1);
  const files = new Map<string, ByteSource>();
  const twice: string[] = [];
  for (const { path, source } of given) {
    const name = path.startsWith(root) ? path.slice(root.length) : path;
    if (files.has(name)) twice.push(name);
    else files.set(name, source);
  }
  return { files, twice };
}

interface SignedList {
  kid: string;
  manifest: Manifest;
  bytes: Uint8Array;
}

async function signedList(
  files: ReadonlyMap<string, ByteSource>,
  keys: JSONWebKeySet,
  findings: Finding[],
): Promise<SignedList | null> {
  const fail = (code: Finding['code']): null => {
    findings.push({ code, path: SIGNATURE });
    return null;
  };
  const source = files.get(SIGNATURE);
  if (!source) return fail('signature-missing');
  const token = source.size > LONGEST_TEXT ? null : compactJws(await wholeOf(source));
  if (!token) return fail('bad-signature');
  const signed = await checkSignature(token, keys);
  if (signed.outcome !== 'valid') return fail(signed.outcome);
  const manifest = signed.typ === null ? readManifest(signed.payload) : null;
  return manifest ? { kid: signed.kid, manifest, bytes: signed.payload } : fail('not-a-manifest');
}

async function statedLicence(
  files: ReadonlyMap<string, ByteSource>,
  keys: JSONWebKeySet,
  manifest: Manifest | null,
  findings: Finding[],
): Promise<StatedLicence | null> {
  const source = files.get(LICENCE);
  if (!source) return null;
  const fail = (code: Finding['code']): null => {
    findings.push({ code, path: LICENCE });
    return null;
  };
  const token = source.size > LONGEST_TEXT ? null : compactJws(await wholeOf(source));
  const signed = token ? await checkSignature(token, keys) : ({ outcome: 'bad-signature' } as const);
  if (signed.outcome !== 'valid') return fail(signed.outcome);
  const licence = signed.typ === LICENCE_TYPE ? readLicence(signed.payload) : null;
  if (!licence) return fail('not-a-licence');
  const listed = manifest?.licence;
  const isAnother = listed && (listed.reference !== licence.sub || listed.revision !== licence.revision);
  return isAnother ? fail('another-licence') : licence;
}

async function checkFiles(
  files: ReadonlyMap<string, ByteSource>,
  { manifest, bytes }: SignedList,
  { whole, onProgress, signal }: CheckOptions,
): Promise<CheckedFile[]> {
  const places = whole ? files : atListedPaths(files, manifest);
  const present = manifest.files.filter(({ path }) => places.has(path));
  const total = present.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const checked: CheckedFile[] = [];
  for (const { path, size, sha256 } of manifest.files) {
    signal?.throwIfAborted();
    const source = places.get(path);
    if (!source) {
      if (whole) checked.push({ path, outcome: 'missing' });
      continue;
    }
    checked.push({ path, outcome: (await isSame(source, size, sha256)) ? 'intact' : 'changed' });
    onProgress?.((done += size), total);
  }
  return [...checked, ...(await manifestFile(files, bytes, whole)), ...strangers(places, manifest)];
}

/** A file alone has lost its folder: its name is enough where the list has it once. */
function atListedPaths(files: ReadonlyMap<string, ByteSource>, { files: listed }: Manifest): Map<string, ByteSource> {
  const places = new Map<string, ByteSource>();
  for (const [path, source] of files) {
    const named = listed.filter((one) => one.path === path || one.path.endsWith(`/${path}`));
    const exact = named.find((one) => one.path === path);
    const place = exact ?? (named.length === 1 ? named[0] : undefined);
    places.set(place?.path ?? path, source);
  }
  return places;
}

async function manifestFile(
  files: ReadonlyMap<string, ByteSource>,
  signed: Uint8Array,
  whole: boolean,
): Promise<CheckedFile[]> {
  const source = files.get(MANIFEST);
  if (!source) return whole ? [{ path: MANIFEST, outcome: 'missing' }] : [];
  const same = source.size === signed.length && isEqual(await wholeOf(source), signed);
  return [{ path: MANIFEST, outcome: same ? 'intact' : 'changed' }];
}

function strangers(places: ReadonlyMap<string, ByteSource>, { files }: Manifest): CheckedFile[] {
  const listed = new Set([...files.map(({ path }) => path), MANIFEST, SIGNATURE]);
  return [...places.keys()].filter((path) => !listed.has(path)).map((path) => ({ path, outcome: 'additional' }));
}

/** Of another size it is another file: not read at all. */
async function isSame(source: ByteSource, size: number, sha256: string): Promise<boolean> {
  if (source.size !== size) return false;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await wholeOf(source)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

const isEqual = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, index) => byte === right[index]);
