/** Files that somebody dropped or chose, by their path in the folder that they came with. */
export interface GivenFiles {
  files: { path: string; file: File }[];
  /** They are a whole folder: so what its list names has to be there. */
  isFolder: boolean;
  /** What they are called, in a line. */
  name: string;
}

/** Of a field: single files, or those of a folder. */
export function chosenFiles(list: FileList): GivenFiles {
  const files = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  const isFolder = files.some(({ file }) => file.webkitRelativePath !== '');
  const folder = isFolder ? files[0]?.path.split('/')[0] : undefined;
  return { files, isFolder, name: folder ?? nameOf(files) };
}

/** What was dropped, folders walked to their last file. @throws DOMException where one cannot be read */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFiles> {
  // Only while the event lasts may a page look into what was dropped. What lies on no disk, as an attachment that is
  // dragged out of a mail, is a file without an entry.
  const dropped = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
  const [only] = dropped;
  const files = (await Promise.all(dropped.map(filesOf))).flat();
  const isFolder = dropped.length === 1 && only !== undefined && 'isDirectory' in only && only.isDirectory;
  return { files, isFolder, name: isFolder ? only.name : nameOf(files) };
}

const nameOf = (files: GivenFiles['files']): string =>
  files.length > 1 ? `${files[0]?.path ?? ''} (+${String(files.length - 1)})` : (files[0]?.path ?? '');

async function filesOf(entry: FileSystemEntry | File): Promise<GivenFiles['files']> {
  if (entry instanceof File) return [{ path: entry.name, file: entry }];
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const files: GivenFiles['files'] = [];
  for (const inside of await entriesIn(entry)) files.push(...(await filesOf(inside)));
  return files;
}

/** A reader gives a hundred at a time, and nothing after the last. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
