import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { STORAGE, type ObjectHead, type ObjectStorage } from '#platform/storage';
import { mediaTypeOf } from '../archive/manifest.js';
import type { PackageInputs } from '../archive/package-inputs.js';

/** Inputs with the signature that was made over their manifest. */
export interface StoredInputs {
  inputs: PackageInputs;
  manifestToken: string;
}

type Written = Omit<PackageInputs, 'certificate' | 'pictures'> & { pictures: string[]; manifestToken: string };

export const packageKey = (prefix: string): string => `${prefix}/package.zip`;
export const certificateKey = (prefix: string): string => `${prefix}/certificate.pdf`;
const inputsKey = (prefix: string): string => `${prefix}/inputs.json`;
const pictureKey = (prefix: string, path: string): string => `${prefix}/pictures/${path}`;

/** Keeps what a package was made from beside it, so that it can be made again, the same to the byte. */
@Injectable()
export class InputStore {
  constructor(@Inject(STORAGE) private readonly storage: ObjectStorage) {}

  /** `inputs.json` comes last: when it is there, all of it is. */
  async save(prefix: string, { inputs, manifestToken }: StoredInputs): Promise<void> {
    const { certificate, pictures, ...rest } = inputs;
    const written: Written = { ...rest, pictures: [...pictures.keys()], manifestToken };
    await Promise.all([
      this.put(certificateKey(prefix), certificate),
      ...[...pictures].map(([path, bytes]) => this.put(pictureKey(prefix, path), bytes)),
    ]);
    await this.put(inputsKey(prefix), Buffer.from(JSON.stringify(written)));
  }

  async load(prefix: string): Promise<StoredInputs | undefined> {
    if (!(await this.storage.head(inputsKey(prefix)))) return undefined;
    const { pictures, manifestToken, ...rest } = JSON.parse(
      (await this.get(inputsKey(prefix))).toString('utf8'),
    ) as Written;
    const certificate = await this.get(certificateKey(prefix));
    const files = new Map<string, Buffer>();
    for (const path of pictures) files.set(path, await this.get(pictureKey(prefix, path)));
    return { inputs: { ...rest, certificate, pictures: files }, manifestToken };
  }

  async put(key: string, bytes: Buffer): Promise<ObjectHead> {
    return this.storage.put(key, bytes, {
      contentType: key.endsWith('.zip') ? 'application/zip' : mediaTypeOf(key),
    });
  }

  private async get(key: string): Promise<Buffer> {
    return buffer(await this.storage.get(key));
  }
}
