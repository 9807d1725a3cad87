import { createHash, generateKeyPair, randomBytes, X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import type { JWK } from 'jose';
import type forge from 'node-forge';

type Forge = typeof forge;

/** What signs certificate PDFs: an RSA key with its own X.509 certificate, packed as PKCS #12. */
export interface CertificateKey {
  /** SHA-256 fingerprint of the certificate, in lower-case hex. */
  kid: string;
  certificatePem: string;
  p12: Buffer;
  /** Opens the P12; kept with it under one seal. */
  passphrase: string;
}

const YEARS = 10;
/** The P12 never leaves the seal, which protects it; many rounds would only cost time at each signature. */
const P12_ROUNDS = 1;
/** id-kp-documentSigning, RFC 9336. */
const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36';

/** @param issuer whom a PDF reader names as the signer */
export async function newCertificateKey(issuer: string, now: Date): Promise<CertificateKey> {
  // Needed once in the life of a house, and slow to load.
  const { default: forge } = await import('node-forge');
  const pair = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const privateKey = forge.pki.privateKeyFromPem(pair.privateKey);
  const certificate = selfSigned(forge, issuer, forge.pki.publicKeyFromPem(pair.publicKey), now);
  certificate.sign(privateKey, forge.md.sha256.create());
  const passphrase = randomBytes(18).toString('base64url');
  const asn1 = forge.pkcs12.toPkcs12Asn1(privateKey, [certificate], passphrase, {
    algorithm: 'aes256',
    count: P12_ROUNDS,
  });
  const der = Buffer.from(forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes(), 'binary');
  return {
    kid: createHash('sha256').update(der).digest('hex'),
    certificatePem: forge.pki.certificateToPem(certificate),
    p12: Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary'),
    passphrase,
  };
}

/** The public half as it is published: the certificate itself, and its key for those who only verify with it. */
export function certificateJwk({ kid, certificatePem }: Pick<CertificateKey, 'kid' | 'certificatePem'>): JWK {
  const { raw, publicKey } = new X509Certificate(certificatePem);
  const { n, e } = publicKey.export({ format: 'jwk' });
  const thumbprint = createHash('sha256').update(raw).digest('base64url');
  return {
    kty: 'RSA',
    n,
    e,
    kid,
    alg: 'RS256',
    use: 'sig',
    x5c: [raw.toString('base64')],
    'x5t#S256': thumbprint,
  };
}

function selfSigned({ pki }: Forge, issuer: string, publicKey: forge.pki.PublicKey, now: Date): forge.pki.Certificate {
  const certificate = pki.createCertificate();
  certificate.publicKey = publicKey;
  // A serial number is positive and not zero (RFC 5280, 4.1.2.2).
  certificate.serialNumber = `5a${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = now;
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + YEARS);
  certificate.validity.notAfter = end;
  const name = [
    { name: 'commonName', value: issuer },
    { name: 'organizationName', value: issuer },
  ];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
    { name: 'extKeyUsage', emailProtection: true, [DOCUMENT_SIGNING]: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  return certificate;
}
