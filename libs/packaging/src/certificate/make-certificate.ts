import type { LicenceSnapshot } from '#libs/licensing';
import type { DocumentKey } from './document-signer.js';
import { signCertificate } from './sign-certificate.js';
import { writeCertificate } from './write-certificate.js';

/** What a signed certificate is made from. */
export interface CertificateDraft {
  licence: LicenceSnapshot;
  publicUrl: string;
  /** `licence.jws`: the signed claims. */
  token: string;
  key: DocumentKey;
  signedAt: Date;
}

/**
 * Draws and signs a certificate: plain data in, the PDF's bytes out, so that another thread may do it. There a `Buffer`
 * arrives as the plain array of bytes that it is.
 */
export async function makeCertificate({
  licence,
  publicUrl,
  token,
  key,
  signedAt,
}: CertificateDraft): Promise<Uint8Array> {
  const pdf = await writeCertificate(licence, publicUrl, token);
  const { licensor, reference } = licence;
  return signCertificate(
    pdf,
    { p12: Buffer.from(key.p12), passphrase: key.passphrase },
    {
      reason: `Licence ${reference}`,
      name: licensor.name,
      contact: licensor.url,
      country: licensor.country,
      at: signedAt,
    },
  );
}
