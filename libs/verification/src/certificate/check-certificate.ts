import type { JSONWebKeySet } from 'jose';
import { wholeOf, type ByteSource } from '../byte-source.js';
import type { Finding, Report, StatedCertificate } from '../report.js';
import { checkSignature } from '../signature.js';
import { LICENCE_TYPE, readLicence, type StatedLicence } from '../stated-licence.js';
import { checkPdf } from './signed-pdf.js';

/** Some hundred pages; no certificate of ours is longer. */
const LONGEST = 64 * 1024 * 1024;
const LICENCE = 'licence.jws';

export async function looksLikePdf({ path, source }: { path: string; source: ByteSource }): Promise<boolean> {
  if (/\.pdf$/i.test(path)) return true;
  if (source.size < 5) return false;
  return new TextDecoder().decode(await source.read(0, 5)) === '%PDF-';
}

/**
 * Checks a certificate by itself: its signature over all of its bytes, and the licence that is attached to it. What it says
 * is taken from the bytes that were signed.
 */
export async function checkCertificate(source: ByteSource, keys: JSONWebKeySet, path: string): Promise<Report> {
  const findings: Finding[] = [];
  const signed =
    source.size > LONGEST ? ({ outcome: 'not-signed' } as const) : await checkPdf(await wholeOf(source), keys);
  if (signed.outcome !== 'valid') findings.push({ code: signed.outcome, path });
  const certificate = signed.outcome === 'valid' ? statedIn(signed.text) : null;
  const licence = signed.outcome === 'valid' ? await attachedLicence(signed.text, keys, certificate, findings) : null;
  return {
    subject: 'certificate',
    intact: findings.length === 0,
    signedBy: signed.outcome === 'valid' ? signed.kid : null,
    licence,
    certificate,
    manifest: null,
    files: [],
    findings,
  };
}

/** The address of the verify page, where the QR code leads, with the check code: a link of the first page. */
function statedIn(text: string): StatedCertificate | null {
  const [, verify, reference] = /\/URI \((https?:\/\/[^\s()\\]+\/verify\/(L-[\d-]+)\?check=[\w%-]+)\)/.exec(text) ?? [];
  return verify !== undefined && reference !== undefined ? { reference, verify } : null;
}

/** The token of the attached file, which is not compressed; null in certificates that were made before there was one. */
async function attachedLicence(
  text: string,
  keys: JSONWebKeySet,
  certificate: StatedCertificate | null,
  findings: Finding[],
): Promise<StatedLicence | null> {
  const token = /\/Type \/EmbeddedFile\b[^]*?\nstream\n([\w-]+\.[\w-]+\.[\w-]+)\n*endstream/.exec(text)?.[1];
  if (token === undefined) return null;
  const signed = await checkSignature(token, keys);
  const fail = (code: Finding['code']): null => {
    findings.push({ code, path: LICENCE });
    return null;
  };
  if (signed.outcome !== 'valid') return fail(signed.outcome);
  const licence = signed.typ === LICENCE_TYPE ? readLicence(signed.payload) : null;
  if (!licence) return fail('not-a-licence');
  return certificate && certificate.reference !== licence.sub ? fail('another-licence') : licence;
}
