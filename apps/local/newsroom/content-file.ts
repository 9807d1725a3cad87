import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * One article of the demo newsroom, as it lies in a file:
 *
 *     ---
 *     title: harbour-ledger
 *     path: /2026/11/quay-reopens
 *     headline: The old quay reopens
 *     ---
 *     The text, in the demo's own plain mark-up.
 *
 * `title` names the newspaper and becomes its host, `<title>.localhost`; `path` is where the page lies on it. What the
 * other fields mean is up to the demo that renders the page.
 */
export interface ContentFile {
  slug: string;
  title: string;
  path: string;
  fields: Readonly<Record<string, string>>;
  body: string;
}

const PARTS = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;
const FIELD = /^([A-Za-z][\w-]*):\s*(.*)$/;

/** All `.md` files of the folder, sorted by name. @throws Error that names a file without its fields */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(names.map(async (name) => parseContentFile(name, await readFile(join(folder, name), 'utf8'))));
}

export function parseContentFile(name: string, text: string): ContentFile {
  const [, head, body] = PARTS.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${name} does not begin with its fields between ---.`);
  const fields: Record<string, string> = {};
  for (const line of head.split(/\r?\n/)) {
    const [, key, value] = FIELD.exec(line) ?? [];
    if (key !== undefined && value !== undefined) fields[key] = value.trim();
  }
  const slug = basename(name, '.md');
  const { title, path = `/${slug}` } = fields;
  if (title === undefined || !/^[a-z][a-z0-9-]*$/.test(title)) throw new Error(`${name} names no title.`);
  if (!path.startsWith('/')) throw new Error(`${name} has the path ${path}, which does not begin with /.`);
  return { slug, title, path, fields, body: body.trim() };
}
