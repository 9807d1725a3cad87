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

type Written = Omit<PackageInputs, 'certificate' | 'pictures'> & { pictures: string[]; manifestToken: string | null };

export const packageKey = (prefix: string): string => `${prefix}/package.zip`;
export const certificateKey = (prefix: string): string => `${prefix}/certificate.pdf`;
const inputsKey = (prefix: string): string => `${prefix}/inputs.json`;
const pictureKey = (prefix: string, path: string): string => `${prefix}/pictures/${path}`;

/** Keeps what a package was made from beside it, so that it can be made again, the same to the byte. */
@Injectable()
export class InputStore {
  constructor(@Inject(STORAGE) private readonly storage: ObjectStorage) {}

  /** The pictures are there already. `inputs.json` comes last: when it is there, all of it is. */
  async save(prefix: string, { inputs, manifestToken }: StoredInputs): Promise<void> {
    await this.put(certificateKey(prefix), inputs.certificate);
    await this.saveAgain(prefix, { inputs, manifestToken });
  }

  /** What is said beside the certificate, which lies there already and stays. */
  async saveAgain(prefix: string, { inputs, manifestToken }: StoredInputs): Promise<void> {
    const { certificate: _stored, pictures: _shelf, ...rest } = inputs;
    const written: Written = { ...rest, pictures: picturePaths(inputs), manifestToken };
    await this.put(inputsKey(prefix), Buffer.from(JSON.stringify(written)));
  }

  async load(prefix: string): Promise<StoredInputs | undefined> {
    if (!(await this.storage.head(inputsKey(prefix)))) return undefined;
    const { pictures: _paths, manifestToken, ...rest } = await this.written(prefix);
    const certificate = await this.get(certificateKey(prefix));
    return { inputs: { ...rest, certificate, pictures: this.shelf(prefix) }, manifestToken };
  }

  /** Where the pictures of a package lie. */
  shelf(prefix: string): PictureShelf {
    return {
      put: async (path, bytes) => void (await this.put(pictureKey(prefix, path), bytes)),
      read: (path) => this.get(pictureKey(prefix, path)),
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
    // Last: after a crash the next run finds what is left.
    await this.storage.delete(inputsKey(prefix));
    return pictures.length + 1;
  }

  async put(key: string, bytes: Buffer | Readable): Promise<ObjectHead> {
    return this.storage.put(key, bytes, {
      contentType: key.endsWith('.zip') ? 'application/zip' : mediaTypeOf(key),
    });
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
