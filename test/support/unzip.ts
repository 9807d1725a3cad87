import yauzl from 'yauzl';

/** The files of a zip by path. */
export async function unzip(zip: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const file = await yauzl.fromBufferPromise(zip);
  for await (const entry of file.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await file.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks));
  }
  return files;
}

/** The one file of this name, wherever it lies. @throws Error that lists what there is */
export function fileNamed(files: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const found = [...files].find(([path]) => path === name || path.endsWith(`/${name}`));
  if (!found) throw new Error(`${name} is not among ${[...files.keys()].join(', ')}`);
  return found[1];
}
