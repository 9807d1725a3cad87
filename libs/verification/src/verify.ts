import type { JSONWebKeySet } from 'jose';
import { wholeOf, type ByteSource, type NamedSource } from './byte-source.js';
import { checkCertificate, looksLikePdf } from './certificate/check-certificate.js';
import { checkPackage, type CheckOptions } from './check-package.js';
import { MANIFEST_FORMAT, readManifest } from './manifest.js';
import { NotVerifiable } from './not-verifiable.js';
import type { Report } from './report.js';
import { checkSignature, compactJws } from './signature.js';
import { LICENCE_TYPE, readLicence } from './stated-licence.js';
import { looksLikeZip, zipFiles } from './zip-files.js';

/** No licence and no signed list is longer. */
const LONGEST_TOKEN = 32 * 1024 * 1024;

/**
 * Says whether what somebody holds is as we signed it: one zip, one `licence.jws`, `manifest.jws` or certificate (PDF), or
 * files with their `manifest.jws` among them. It asks nobody, and needs no more than the published keys; runs in node and in browsers.
 *
 * @param keys our published key set (RFC 7517)
 * @param options `whole`: these are all files of a package, so one that is not there is missing
 * @throws NotVerifiable where there is nothing to verify
 */
export async function verify(
  given: readonly NamedSource[],
  keys: JSONWebKeySet,
  options: CheckOptions = { whole: false },
): Promise<Report> {
  if (keys.keys.length === 0) throw new NotVerifiable('no-keys');
  // Browsers have it on secure pages only.
  if (!(globalThis.crypto as { subtle?: unknown } | undefined)?.subtle) throw new NotVerifiable('no-crypto');
  if (given.every(({ source }) => source.size === 0)) throw new NotVerifiable('empty');
  const [only] = given;
  if (only && given.length === 1) {
    if (await looksLikeZip(only.source))
      return checkPackage(await zipFiles(only.source), keys, { ...options, whole: true });
    if (await looksLikePdf(only)) return checkCertificate(only.source, keys, only.path);
    const token = await tokenOf(only.source);
    if (token) return checkToken(token, keys, only.path);
  }
  return checkPackage(given, keys, options);
}

async function tokenOf(source: ByteSource): Promise<string | null> {
  return source.size > LONGEST_TOKEN ? null : compactJws(await wholeOf(source));
}

/** A licence or a signed list by itself. */
async function checkToken(token: string, keys: JSONWebKeySet, path: string): Promise<Report> {
  const signed = await checkSignature(token, keys);
  const nothing = { signedBy: null, licence: null, certificate: null, manifest: null, files: [], findings: [] };
  const failed = (code: Report['findings'][number]['code']): Report => ({
    ...nothing,
    ...{ subject: claimsToBeList(token) ? 'manifest' : 'licence', intact: false, findings: [{ code, path }] },
  });
  if (signed.outcome !== 'valid') return failed(signed.outcome);
  const valid = { ...nothing, signedBy: signed.kid, intact: true };
  const licence = signed.typ === LICENCE_TYPE ? readLicence(signed.payload) : null;
  if (licence) return { ...valid, subject: 'licence', licence };
  const manifest = signed.typ === null ? readManifest(signed.payload) : null;
  return manifest ? { ...valid, subject: 'manifest', manifest } : failed('not-a-licence');
}

/** Only for the words about it: nothing of an unsigned text is believed. */
function claimsToBeList(token: string): boolean {
  const [, payload = ''] = token.split('.');
  try {
    return atob(payload.replaceAll('-', '+').replaceAll('_', '/')).includes(MANIFEST_FORMAT);
  } catch {
    return false;
  }
}
