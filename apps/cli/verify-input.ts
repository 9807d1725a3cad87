import { open, readdir, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { existsSync } from 'node:fs';
import { isSystemFile, type ByteSource, type NamedSource } from '#libs/verification';

/** There is no such file, or it cannot be read. */
export class UnreadableInput extends Error {}

export interface Given {
  sources: NamedSource[];
  /** All files of a folder: so whatever is not there is missing. */
  isFolder: boolean;
  close(): Promise<void>;
}

const LISTS = ['manifest.json', 'manifest.jws'];
/** How far above a file its manifest is looked for: a picture lies in `article/images/`. */
const LEVELS_UP = 3;

/** @throws UnreadableInput */
export async function givenAt(path: string): Promise<Given> {
  const handles: FileHandle[] = [];
  const close = async (): Promise<void> => void (await Promise.all(handles.map((handle) => handle.close())));
  const sourceAt = async (file: string): Promise<ByteSource> => {
    const handle = await open(file);
    handles.push(handle);
    return fileSource(handle, (await handle.stat()).size);
  };
  try {
    const isFolder = (await stat(path)).isDirectory();
    const { root, files } = isFolder ? { root: path, files: await filesIn(path) } : withItsList(path);
    const sources: NamedSource[] = [];
    for (const file of files)
      sources.push({ path: relative(root, file).split(sep).join('/'), source: await sourceAt(file) });
    return { sources, isFolder, close };
  } catch (error) {
    await close();
    throw new UnreadableInput(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isSystemFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A file by itself, and where there is one the signed list above it. A certificate bears a signature of its own. */
function withItsList(file: string): { root: string; files: string[] } {
  const alone = { root: dirname(file), files: [file] };
  if (/\.(zip|jws|pdf)$/i.test(file)) return alone;
  let root = dirname(file);
  for (let level = 0; level < LEVELS_UP; level += 1, root = dirname(root)) {
    const lists = LISTS.map((name) => join(root, name)).filter((path) => existsSync(path));
    if (lists.some((path) => basename(path) === 'manifest.jws')) return { root, files: [...new Set([file, ...lists])] };
  }
  return alone;
}

const fileSource = (handle: FileHandle, size: number): ByteSource => ({
  size,
  read: async (start, length) => {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await handle.read(bytes, 0, length, start);
    return bytes.subarray(0, bytesRead);
  },
});
