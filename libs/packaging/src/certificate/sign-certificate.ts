import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { SignPdf } from '@signpdf/signpdf';
import { DocumentSigner, type DocumentKey } from './document-signer.js';

export interface Signature {
  reason: string;
  /** Who signs, as a reader shows it. */
  name: string;
  /** Where questions go: an address of the licensor. */
  contact: string;
  /** ISO 3166-1 alpha-2 of the licensor. */
  country: string;
  at: Date;
}

/** Octets kept for the signature: RSA 2048 with one certificate needs about 1,500. */
const SIGNATURE_OCTETS = 4096;

/**
 * Signs a PDF (detached PKCS #7 over all its bytes, ISO 32000-1, 12.8.3.3): a reader shows when a byte was changed.
 */
export async function signCertificate(pdf: Buffer, key: DocumentKey, signature: Signature): Promise<Buffer> {
  const prepared = plainAddPlaceholder({
    pdfBuffer: pdf,
    reason: signature.reason,
    contactInfo: signature.contact,
    name: signature.name,
    location: signature.country,
    signingTime: signature.at,
    signatureLength: SIGNATURE_OCTETS,
    appName: 'Imprimatur',
  });
  return new SignPdf().sign(prepared, new DocumentSigner(key), signature.at);
}
