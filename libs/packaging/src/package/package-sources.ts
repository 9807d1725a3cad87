import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { ArticleQuery, ComponentBytes } from '#libs/catalogue';
import { clearanceFileKey } from '#libs/licensing';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { CONFIG, type Config } from '#platform/config';
import { Certificates } from '../certificate/certificates.js';
import { Signatures } from '../claims/signatures.js';
import type { PictureShelf } from '../archive/picture-shelf.js';
import type { Sources } from '../archive/prepare-inputs.js';

/** Where the parts of a package come from in a running house. */
@Injectable()
export class PackageSources {
  constructor(
    private readonly articles: ArticleQuery,
    private readonly components: ComponentBytes,
    private readonly signatures: Signatures,
    private readonly certificates: Certificates,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param shelf where the pictures are kept that are made */
  current(shelf: PictureShelf): Sources {
    const publicUrl = this.config.publicUrl.replace(/\/+$/, '');
    return {
      shelf,
      publicUrl,
      article: async (versionId) => (await this.articles.wholeVersion(versionId)).content,
      // What a licence holds was licensable, or cleared for its request.
      picture: async (versionId, componentId) =>
        (await this.components.open(versionId, componentId, { cleared: true }))?.body ?? null,
      ownPicture: async ({ fileId }) => {
        const key = clearanceFileKey(fileId);
        return (await this.storage.head(key)) ? buffer(await this.storage.get(key)) : null;
      },
      statusOf: (reference) => this.signatures.statusOf(reference),
      signClaims: (claims) => this.signatures.claims(claims),
      certificate: (licence, token) => this.certificates.make({ licence, publicUrl, token }),
    };
  }

  /** A compact JWS over exactly these bytes. */
  async sign(bytes: Buffer): Promise<string> {
    return this.signatures.bytes(bytes);
  }
}
