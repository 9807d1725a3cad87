/** Pictures as they lie in the package, by their path in it: kept outside of memory, and read one at a time. */
export interface PictureReader {
  read(path: string): Promise<Buffer>;
}

export interface PictureShelf extends PictureReader {
  put(path: string, bytes: Buffer): Promise<void>;
}

/** For a few pictures, as in tests. */
export function shelfInMemory(): PictureShelf & { paths: () => string[] } {
  const kept = new Map<string, Buffer>();
  return {
    put: (path, bytes) => {
      kept.set(path, bytes);
      return Promise.resolve();
    },
    read: (path) => {
      const bytes = kept.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new RangeError(`There is no picture ${path}.`));
    },
    paths: () => [...kept.keys()],
  };
}
