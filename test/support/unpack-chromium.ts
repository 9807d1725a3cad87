import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

export interface UnpackedChromium {
  executable: string;
  /** For `LD_LIBRARY_PATH`: NSS, NSPR and Expat, which bare machines lack. */
  libraries: string;
  /** For `FONTCONFIG_FILE`: a machine without a font makes the browser fail. */
  fontConfiguration: string;
}

/**
 * Unpacks the packaged browser into the first of the folders that can be written, once per version. Several processes
 * may do so at once: each works aside, and the first rename wins.
 */
export async function unpackChromium(folders: readonly string[]): Promise<UnpackedChromium> {
  const home = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const name = `chromium-${version}`;
  for (const folder of folders) {
    if (await isThere(join(folder, name, 'fonts.conf'))) return inFolder(join(folder, name));
  }
  const folder = await firstWritable(folders);
  const target = join(folder, name);
  const aside = await mkdtemp(`${target}.`);
  try {
    await unpackInto(aside, join(home, 'bin'), target);
    await rename(aside, target);
  } catch (error) {
    if (!(await isThere(join(target, 'fonts.conf')))) throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return inFolder(target);
}

function inFolder(folder: string): UnpackedChromium {
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'lib'),
    fontConfiguration: join(folder, 'fonts.conf'),
  };
}

async function firstWritable(folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const made = await mkdir(folder, { recursive: true, mode: 0o700 }).then(
      () => true,
      () => false,
    );
    if (made) return folder;
  }
  throw new Error(`The browser could not be unpacked: none of ${folders.join(', ')} can be written.`);
}

async function unpackInto(folder: string, packed: string, target: string): Promise<void> {
  const executable = join(folder, 'chromium');
  await Promise.all([
    pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), createWriteStream(executable)),
    untar(join(packed, 'al2023.tar.br'), folder),
    untar(join(packed, 'fonts.tar.br'), folder),
    untar(join(packed, 'swiftshader.tar.br'), folder),
  ]);
  await chmod(executable, 0o755);
  await writeFile(join(folder, 'fonts.conf'), fontConfiguration(join(target, 'fonts'), join(target, 'font-cache')));
}

async function untar(archive: string, folder: string): Promise<void> {
  await pipeline(createReadStream(archive), createBrotliDecompress(), extract(folder));
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Only the packaged fonts, so pages look the same on every machine; the pages bring the fonts of their own design. */
function fontConfiguration(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}
