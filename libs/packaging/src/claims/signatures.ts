import { Injectable } from '@nestjs/common';
import { LICENCE_TYPE } from '#libs/verification';
import { SigningKeys, type CertificateKey } from '#platform/signing';
import type { PublicClaims } from './public-claims.js';
import { StatusPlaces } from './status-places.js';

/** What a package bears of ours: the token, the signed list, the certificate's key, and where the status stands. */
@Injectable()
export class Signatures {
  constructor(
    private readonly keys: SigningKeys,
    private readonly places: StatusPlaces,
  ) {}

  statusOf(reference: string): ReturnType<StatusPlaces['of']> {
    return this.places.of(reference);
  }

  claims(claims: PublicClaims): Promise<string> {
    return this.keys.signJws(claims, LICENCE_TYPE);
  }

  /** A compact JWS over exactly these bytes. */
  bytes(bytes: Buffer): Promise<string> {
    return this.keys.signJws(bytes);
  }

  documentKey(): Promise<CertificateKey> {
    return this.keys.certificate();
  }
}
