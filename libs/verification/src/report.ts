import type { Manifest } from './manifest.js';
import type { StatedLicence } from './stated-licence.js';

export type FileOutcome = 'intact' | 'changed' | 'missing' | 'additional';

export interface CheckedFile {
  path: string;
  outcome: FileOutcome;
}

/** What is wrong; `path` is the file in which it is. */
export interface Finding {
  code:
    | 'bad-signature'
    | 'unknown-key'
    | 'signature-missing'
    | 'not-signed'
    | 'not-a-licence'
    | 'not-a-manifest'
    | 'another-licence'
    | 'file-changed'
    | 'file-missing'
    | 'file-additional';
  path: string;
}

/** What a certificate says of itself, where its signature is valid. */
export interface StatedCertificate {
  /** `L-2026-00042` */
  reference: string;
  /** The address of the verify page, with the check code. */
  verify: string;
}

/** What was found out without asking anybody. */
export interface Report {
  /** What was given: a licence, a certificate (PDF) or a signed list alone, single files with it, or a whole package. */
  subject: 'licence' | 'certificate' | 'manifest' | 'files' | 'package';
  /** True exactly when there are no findings. */
  intact: boolean;
  /** The `kid` of the key by which it is valid, for a certificate its X.509's SHA-256 in hex; null where none is. */
  signedBy: string | null;
  /** What is licensed, where the licence was there and its signature is valid. */
  licence: StatedLicence | null;
  /** Of a certificate alone. */
  certificate: StatedCertificate | null;
  /** The signed list, where its signature is valid. */
  manifest: Manifest | null;
  /** Every file of the list and every other one that was there, in the list's order. */
  files: CheckedFile[];
  findings: Finding[];
}
