import { Inject, Injectable } from '@nestjs/common';
import { CompactSign, compactVerify, createLocalJWKSet, type JSONWebKeySet, type JWK } from 'jose';
import { CLOCK, type Clock } from '#libs/kernel';
import { Secrets } from '#platform/secrets';
import { type CertificateKey, certificateJwk, newCertificateKey } from './certificate-key.js';
import { type LicenceKey, licenceKeyFrom, newLicenceKey, privatePart } from './licence-key.js';
import { type KeyPurpose, SigningKeyRows, type SigningKeyRow } from './signing-key-rows.js';
import { badSignature } from './signing.errors.js';

const ISSUER = 'Imprimatur';
/** As long as the published keys may be kept by those who verify. */
const LOOK_AGAIN_MS = 300_000;

/**
 * The keys of the house. Each is made once for all processes and opened once in each; former keys stay in the JWKS, so
 * what they signed still verifies. A process looks again for the key that signs licences every few minutes; until it learns
 * of a rotation it signs with a key that is retired and published: that is valid too.
 */
@Injectable()
export class SigningKeys {
  private licenceKey: Promise<LicenceKey> | undefined;
  private lookAgainAt = 0;
  private certificateKey: Promise<CertificateKey> | undefined;
  private auditKey: Promise<LicenceKey> | undefined;

  constructor(
    private readonly rows: SigningKeyRows,
    private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The Ed25519 key that signs now. */
  async current(): Promise<LicenceKey> {
    const now = this.clock.now().getTime();
    if (!this.licenceKey || now >= this.lookAgainAt) {
      this.licenceKey = this.load('licence').then((row) => this.toLicenceKey(row));
      this.lookAgainAt = now + LOOK_AGAIN_MS;
    }
    return this.licenceKey.catch((error: unknown) => {
      this.licenceKey = undefined;
      throw error;
    });
  }

  /** What signs certificate PDFs; give `p12` and `passphrase` to a new P12Signer for each document. */
  async certificate(): Promise<CertificateKey> {
    this.certificateKey ??= this.load('certificate').then((row) => this.toCertificateKey(row));
    return this.certificateKey.catch((error: unknown) => {
      this.certificateKey = undefined;
      throw error;
    });
  }

  /**
   * A compact JWS (RFC 7515, EdDSA) over the payload as JSON. The same payload gives the same token.
   * @param typ the media type for the header, such as `licence+jwt`
   */
  async signJws(payload: object | Uint8Array, typ?: string): Promise<string> {
    const { kid, privateKey } = await this.current();
    const bytes = payload instanceof Uint8Array ? payload : new TextEncoder().encode(JSON.stringify(payload));
    const header = { alg: 'EdDSA', kid, ...(typ ? { typ } : {}) };
    return new CompactSign(bytes).setProtectedHeader(header).sign(privateKey);
  }

  /** A JWS over a seal of the audit log, by a key of its own that signs nothing else. */
  async signAuditSeal(claims: object): Promise<string> {
    this.auditKey ??= this.load('audit').then((row) => this.toLicenceKey(row));
    const { kid, privateKey } = await this.auditKey.catch((error: unknown) => {
      this.auditKey = undefined;
      throw error;
    });
    const header = { alg: 'EdDSA', kid, typ: 'audit-seal+jwt' };
    return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
      .setProtectedHeader(header)
      .sign(privateKey);
  }

  /** The payload of a token one of our keys signed, now or formerly. @throws signing.bad-signature */
  async verifyJws(token: string): Promise<{ payload: Uint8Array; kid: string }> {
    try {
      const keys = createLocalJWKSet(await this.jwks());
      const { payload, protectedHeader } = await compactVerify(token, keys, { algorithms: ['EdDSA'] });
      return { payload, kid: protectedHeader.kid ?? '' };
    } catch (cause) {
      throw badSignature(cause);
    }
  }

  /** All public keys that ever signed licences, the current one first (RFC 7517). */
  async jwks(): Promise<JSONWebKeySet> {
    await this.current();
    const rows = await this.rows.all('licence');
    return { keys: rows.map((row) => row.public_part as JWK) };
  }

  /** Beside those also the certificates that sign documents, each as a key with `x5c` (RFC 7517, 4.7). */
  async published(): Promise<JSONWebKeySet> {
    const { keys } = await this.jwks();
    const made = await this.rows.all('certificate');
    const rows = made.length > 0 ? made : [await this.load('certificate')];
    return { keys: [...keys, ...rows.map(certificateOf)] };
  }

  /** Puts a new key in the place of the current one. Returns its id. */
  async rotate(purpose: KeyPurpose): Promise<string> {
    const row = await this.rows.replace(purpose, () => this.newKey(purpose), this.clock.now());
    this.licenceKey = undefined;
    this.certificateKey = undefined;
    this.auditKey = undefined;
    return row.kid;
  }

  private load(purpose: KeyPurpose): Promise<SigningKeyRow> {
    return this.rows.currentOrNew(purpose, () => this.newKey(purpose), this.clock.now());
  }

  private async newKey(purpose: KeyPurpose): Promise<SigningKeyRow> {
    if (purpose !== 'certificate') {
      const key = await newLicenceKey();
      const sealed = this.secrets.seal(privatePart(key));
      return { kid: key.kid, purpose, public_part: { ...key.publicJwk }, sealed_private_part: sealed };
    }
    const { kid, certificatePem, p12, passphrase } = await newCertificateKey(ISSUER, this.clock.now());
    const sealed = this.secrets.seal(JSON.stringify({ p12: p12.toString('base64'), passphrase }));
    return { kid, purpose, public_part: { certificatePem }, sealed_private_part: sealed };
  }

  private toLicenceKey(row: SigningKeyRow): LicenceKey {
    return licenceKeyFrom(row.kid, row.public_part, this.secrets.open(row.sealed_private_part));
  }

  private toCertificateKey(row: SigningKeyRow): CertificateKey {
    const opened = JSON.parse(this.secrets.open(row.sealed_private_part)) as { p12: string; passphrase: string };
    const { certificatePem } = row.public_part as { certificatePem: string };
    return { kid: row.kid, certificatePem, p12: Buffer.from(opened.p12, 'base64'), passphrase: opened.passphrase };
  }
}

const certificateOf = ({ kid, public_part }: SigningKeyRow): JWK =>
  certificateJwk({ kid, certificatePem: (public_part as { certificatePem: string }).certificatePem });
