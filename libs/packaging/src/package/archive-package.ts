import { Injectable } from '@nestjs/common';
import { Threads, type Compute } from '#platform/threads';
import type { BuildProgress } from './build-progress.js';
import { FinishPackage } from './finish-package.js';
import { InputStore, packageKey, type StoredInputs } from './input-store.js';
import { PackageSources } from './package-sources.js';

/** Writes the zip of what was prepared, keeps it, and has the package ready. Written again, it is the same zip. */
@Injectable()
export class ArchivePackage {
  constructor(
    private readonly sources: PackageSources,
    private readonly store: InputStore,
    private readonly threads: Threads,
    private readonly finish: FinishPackage,
  ) {}

  /** @param of the inputs, with the signature over their manifest where it was made before */
  async execute(of: StoredInputs & { id: string; prefix: string }, progress: BuildProgress): Promise<void> {
    const { id, prefix, inputs } = of;
    progress.tell('archive');
    const { archive } = await import('../archive/assemble-package.js');
    const sign = (manifest: Buffer): Promise<string> => this.signOver(manifest, of.manifestToken);
    const tell = (done: number, total: number): void => progress.tell('archive', done / total);
    const beside: Compute = (task, input) => this.threads.run(task, input);
    const { stream, written } = archive(inputs, sign, tell, beside);
    const zip = await this.store.put(packageKey(prefix), stream);
    progress.tell('store');
    if (written.manifestToken !== of.manifestToken) await this.store.saveManifestToken(prefix, written.manifestToken);
    await this.finish.execute(id, inputs, written, zip);
  }

  /** The stored signature where it is over this very manifest; not, when a newer builder makes other files. */
  private async signOver(manifest: Buffer, token: string | null): Promise<string> {
    const payload = token?.split('.')[1];
    if (token && payload && Buffer.from(payload, 'base64url').equals(manifest)) return token;
    return this.sources.sign(manifest);
  }
}
