import type { KeyObject } from 'node:crypto';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';

/** A key pair that signs licences: Ed25519 (RFC 8037), named by its thumbprint (RFC 7638). */
export interface LicenceKey {
  kid: string;
  publicJwk: JWK;
  privateKey: KeyObject;
}

export async function newLicenceKey(): Promise<LicenceKey> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { kty, crv, x } = publicKey.export({ format: 'jwk' });
  const bare = { kty, crv, x } as JWK;
  const kid = await calculateJwkThumbprint(bare);
  return { kid, publicJwk: { ...bare, kid, alg: 'EdDSA', use: 'sig' }, privateKey };
}

export function privatePart({ privateKey }: LicenceKey): string {
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

export function licenceKeyFrom(kid: string, publicJwk: JWK, pem: string): LicenceKey {
  return { kid, publicJwk, privateKey: createPrivateKey(pem) };
}
