import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FilesystemStorage } from '#platform/storage';

/** The real object store in a folder of its own, which is gone when the process ends. */
export function temporaryStorage(): FilesystemStorage {
  const folder = mkdtempSync(join(tmpdir(), 'imprimatur-objects-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return new FilesystemStorage(folder);
}
