import { describe, expect, it } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { newCertificateKey } from './certificate-key.js';

const NOW = new Date('2026-11-23T12:00:00Z');

describe('newCertificateKey', () => {
  it('makes a certificate for signing documents that signs itself and lasts ten years', async () => {
    const key = await newCertificateKey('The Harbour Ledger', NOW);
    const certificate = new X509Certificate(key.certificatePem);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.subject).toContain('CN=The Harbour Ledger');
    expect(certificate.ca).toBe(false);
    expect(certificate.keyUsage).toContain('1.3.6.1.5.5.7.3.36');
    expect(new Date(certificate.validFrom)).toEqual(NOW);
    expect(new Date(certificate.validTo)).toEqual(new Date('2036-11-23T12:00:00Z'));
    expect(key.kid).toBe(certificate.fingerprint256.replaceAll(':', '').toLowerCase());
  });

  it('packs the key that belongs to it', async () => {
    const key = await newCertificateKey('Imprimatur', NOW);
    const p12 = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(key.p12.toString('binary')), key.passphrase);
    const oids = forge.pki.oids;
    const bag = p12.getBags({ bagType: oids['pkcs8ShroudedKeyBag'] })[oids['pkcs8ShroudedKeyBag']!]?.[0];
    const modulus = (bag?.key as forge.pki.rsa.PrivateKey).n.toString(16);
    const jwk = new X509Certificate(key.certificatePem).publicKey.export({ format: 'jwk' });
    expect(modulus).toBe(Buffer.from(jwk.n!, 'base64url').toString('hex'));
  });
});
