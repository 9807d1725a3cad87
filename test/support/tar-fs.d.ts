declare module 'tar-fs' {
  export function extract(folder: string): import('node:stream').Writable;
}
