/** Bytes that are read in parts: a file on disk, a dropped file, a buffer. Nothing of it has to be in memory. */
export interface ByteSource {
  readonly size: number;
  /** Exactly `length` bytes from `start` on. */
  read(start: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** A file, under the path by which a manifest would name it. */
export interface NamedSource {
  path: string;
  source: ByteSource;
}

export const bytesSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (start, length) => Promise.resolve(bytes.slice(start, start + length)),
});

/** A file in a browser: read where it lies, and not sent anywhere. */
export const blobSource = (blob: Blob): ByteSource => ({
  size: blob.size,
  read: async (start, length) => new Uint8Array(await blob.slice(start, start + length).arrayBuffer()),
});

export const wholeOf = (source: ByteSource): Promise<Uint8Array<ArrayBuffer>> => source.read(0, source.size);
