import { mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError, type Config } from '#platform/config';
import { makeFolder } from '#platform/storage';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the system makes no folder there',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'that disk is read-only',
  ENOTDIR: 'that is a file, or lies under one',
  ENOSPC: 'that disk is full',
};

/**
 * Makes the folders that everything is kept in, and tries whether they can be written.
 *
 * @throws ConfigError with a sentence for each that cannot
 */
export async function useDataFolders({ dataDir, storageDir }: Pick<Config, 'dataDir' | 'storageDir'>): Promise<void> {
  const mistake = await mistakeOf('DATA_DIR', dataDir);
  if (mistake) throw new ConfigError([mistake]);
  const other = await mistakeOf('STORAGE_DIR', storageDir);
  if (other) throw new ConfigError([other]);
}

async function mistakeOf(name: string, folder: string): Promise<string | undefined> {
  try {
    await makeFolder(folder);
    // A right to write is not yet a write: the disk may be full, or read-only for everybody.
    await rmdir(await mkdtemp(join(folder, '.try-')));
    return undefined;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return `${name} is ${folder}, but ${REASONS[code] ?? message}. Set ${name} to a folder that you may write to.`;
  }
}
