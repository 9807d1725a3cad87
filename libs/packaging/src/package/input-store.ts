import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { STORAGE, type ObjectHead, type ObjectStorage } from '#platform/storage';
import { sizesOf } from '../article/licensed-article.js';
import { mediaTypeOf } from '../archive/manifest.js';
import type { PackageInputs } from '../archive/package-inputs.js';
import type { PictureShelf } from '../archive/picture-shelf.js';

/** Inputs with the signature that was made over their manifest, once it is made. */
export interface StoredInputs {
  inputs: PackageInputs;
  manifestToken: string | null;
}

type Written = Omit<PackageInputs, 'certificate' | 'pictures'> & {
  pictures: string[];
  /** Where former builders put it. */
  manifestToken?: string | null;
};

export const packageKey = (prefix: string): string => `${prefix}/package.zip`;
export const certificateKey = (prefix: string): string => `${prefix}/certificate.pdf`;
const manifestTokenKey = (prefix: string): string => `${prefix}/manifest.jws`;
const inputsKey = (prefix: string): string => `${prefix}/inputs.json`;
const pictureKey = (prefix: string, path: string): string => `${prefix}/pictures/${path}`;

/** Octets of pictures that one build holds in memory. */
const AT_HAND = 8_000_000;

/** Keeps what a package was made from beside it, so that it can be made again, the same to the byte. */
@Injectable()
export class InputStore {
  constructor(@Inject(STORAGE) private readonly storage: ObjectStorage) {}

  /** The pictures are there already. `inputs.json` comes last: when it is there, all of it is. */
  async save(prefix: string, inputs: PackageInputs): Promise<void> {
    const { certificate, pictures: _shelf, ...rest } = inputs;
    await this.put(certificateKey(prefix), certificate);
    const written: Written = { ...rest, pictures: picturePaths(inputs) };
    await this.put(inputsKey(prefix), Buffer.from(JSON.stringify(written)));
  }

  /** The signature over the manifest, known when the archive is made. */
  async saveManifestToken(prefix: string, token: string): Promise<void> {
    await this.put(manifestTokenKey(prefix), Buffer.from(token));
  }

  async load(prefix: string): Promise<StoredInputs | undefined> {
    if (!(await this.storage.head(inputsKey(prefix)))) return undefined;
    const { pictures: _paths, manifestToken = null, ...rest } = await this.written(prefix);
    const certificate = await this.get(certificateKey(prefix));
    const inputs = { ...rest, certificate, pictures: this.shelf(prefix) };
    return { inputs, manifestToken: (await this.manifestToken(prefix)) ?? manifestToken };
  }

  /** Where the pictures of a package lie; those that are there first stay at hand, for each is read several times. */
  shelf(prefix: string): PictureShelf {
    const atHand = new Map<string, Buffer>();
    let room = AT_HAND;
    const keep = (path: string, bytes: Buffer): Buffer => {
      if (bytes.length > room || atHand.has(path)) return bytes;
      atHand.set(path, bytes);
      room -= bytes.length;
      return bytes;
    };
    return {
      put: async (path, bytes) => {
        await this.put(pictureKey(prefix, path), bytes);
        keep(path, bytes);
      },
      read: async (path) => atHand.get(path) ?? keep(path, await this.get(pictureKey(prefix, path))),
    };
  }

  /**
   * Removes what a package was made from; what is handed out stays, the zip and the certificate.
   * @returns how many objects there were
   */
  async removeInputs(prefix: string): Promise<number> {
    if (!(await this.storage.head(inputsKey(prefix)))) return 0;
    const { pictures } = await this.written(prefix);
    for (const path of pictures) await this.storage.delete(pictureKey(prefix, path));
    // A former builder kept it elsewhere, and an archive that was never made has none.
    const isSigned = (await this.storage.head(manifestTokenKey(prefix))) !== undefined;
    await this.storage.delete(manifestTokenKey(prefix));
    // Last: after a crash the next run finds what is left.
    await this.storage.delete(inputsKey(prefix));
    return pictures.length + (isSigned ? 2 : 1);
  }

  async put(key: string, bytes: Buffer | Readable): Promise<ObjectHead> {
    return this.storage.put(key, bytes, {
      contentType: key.endsWith('.zip') ? 'application/zip' : mediaTypeOf(key),
    });
  }

  private async manifestToken(prefix: string): Promise<string | null> {
    const key = manifestTokenKey(prefix);
    return (await this.storage.head(key)) ? (await this.get(key)).toString() : null;
  }

  private async written(prefix: string): Promise<Written> {
    return JSON.parse((await this.get(inputsKey(prefix))).toString('utf8')) as Written;
  }

  private async get(key: string): Promise<Buffer> {
    return buffer(await this.storage.get(key));
  }
}

const picturePaths = ({ articles }: PackageInputs): string[] =>
  articles.flatMap(({ folder, pictures }) =>
    pictures.flatMap((picture) => [picture, ...sizesOf(picture)].map(({ path }) => `${folder}${path}`)),
  );
