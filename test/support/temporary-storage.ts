import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FilesystemStorage } from '#platform/storage';

/** The real object store in a folder of its own, and what takes that folder away again. */
export function temporaryStorage(): { storage: FilesystemStorage; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'imprimatur-objects-'));
  return {
    storage: new FilesystemStorage(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
