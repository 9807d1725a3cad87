import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const FILES: Record<string, string> = {
  'inter-400.woff2': '@fontsource/inter/files/inter-latin-400-normal.woff2',
  'inter-600.woff2': '@fontsource/inter/files/inter-latin-600-normal.woff2',
  'serif-600.woff2': '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  'arabic-400.woff2': '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
};

/** The bytes of a font the pages ask for by its short name. */
export async function mailFont(name: string): Promise<Buffer | undefined> {
  const file = FILES[name];
  if (file === undefined) return undefined;
  return readFile(createRequire(import.meta.url).resolve(file));
}
