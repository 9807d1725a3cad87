import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import type { JWK } from 'jose';
import forge from 'node-forge';
import type { DocumentKey } from '../certificate/document-signer.js';

type TestKey = DocumentKey & { certificatePem: string };

/** A self-signed RSA key for the specs, of the kind that `#platform/signing` keeps. */
export function aDocumentKey(now = new Date('2026-11-01T00:00:00Z')): TestKey {
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const privateKey = forge.pki.privateKeyFromPem(pair.privateKey);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(pair.publicKey);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = now;
  certificate.validity.notAfter = new Date(now.getTime() + 3 * 365 * 86_400_000);
  const name = [{ name: 'commonName', value: 'Harbour Ledger' }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([{ name: 'keyUsage', digitalSignature: true, nonRepudiation: true }]);
  certificate.sign(privateKey, forge.md.sha256.create());
  const asn1 = forge.pkcs12.toPkcs12Asn1(privateKey, [certificate], 'secret', { algorithm: 'aes256', count: 1 });
  const p12 = Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
  return { p12, passphrase: 'secret', certificatePem: forge.pki.certificateToPem(certificate) };
}

/** As it would be published (RFC 7517, 4.7). */
export function publishedCertificate({ certificatePem }: TestKey): JWK {
  const { raw, publicKey, fingerprint256 } = new X509Certificate(certificatePem);
  const kid = fingerprint256.replaceAll(':', '').toLowerCase();
  return { ...(publicKey.export({ format: 'jwk' }) as JWK), kid, x5c: [raw.toString('base64')] };
}
