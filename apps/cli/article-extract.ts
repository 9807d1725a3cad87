import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import {
  bodyText,
  CONTRIBUTOR_TERMS,
  loadCanonicalReader,
  loadExtractor,
  MAX_PAGE_BYTES,
  noArticleBody,
  pageTooLarge,
  rightsMap,
  writeCanonicalHtml,
  type ArticleComponent,
  type ArticleContent,
  type ContributorTerms,
  type RightsContext,
} from '#libs/catalogue';
import { DomainError } from '#libs/kernel';

const { extractArticle } = await loadExtractor();
const { isCanonicalHtml, readCanonicalHtml } = await loadCanonicalReader();

const USAGE = `Usage: npm run --silent article:extract -- FILE|FOLDER [--url URL] [--title NAME] [--own-name NAME]...
         [--staff NAME]... [--contributor NAME=${CONTRIBUTOR_TERMS.join('|')}]... [--as json|html]
Prints the article of a saved page (.html, .html.gz) as one JSON object; of a folder, one line a page.
--as html prints one page as canonical HTML, which this command reads back exactly.`;

const PAGE_FILE = /\.x?html?(?:\.gz)?$/i;
/** Stands in for the address of a saved page that does not say where it is from. */
const NOWHERE = 'https://saved-page.invalid/';

interface Options {
  path: string;
  url: string | null;
  title: string | null;
  ownNames: string[];
  staff: string[];
  contributors: { name: string; terms: ContributorTerms }[];
  as: 'json' | 'html';
}

class UsageError extends Error {}

function contributorOf(value: string): { name: string; terms: ContributorTerms } {
  const [name, terms = 'owned'] = value.split('=');
  const known = CONTRIBUTOR_TERMS.find((candidate) => candidate === terms);
  if (!name || !known)
    throw new UsageError(`--contributor takes NAME=TERMS with terms ${CONTRIBUTOR_TERMS.join(', ')}.`);
  return { name, terms: known };
}

function formOf(value: string): 'json' | 'html' {
  if (value !== 'json' && value !== 'html') throw new UsageError('--as takes json or html.');
  return value;
}

function readOptions(args: readonly string[]): Options {
  const options: Options = { path: '', url: null, title: null, ownNames: [], staff: [], contributors: [], as: 'json' };
  const takes: Record<string, (value: string) => unknown> = {
    '--url': (value) => (options.url = new URL(value).href),
    '--title': (value) => (options.title = value),
    '--own-name': (value) => options.ownNames.push(value),
    '--staff': (value) => options.staff.push(value),
    '--contributor': (value) => options.contributors.push(contributorOf(value)),
    '--as': (value) => (options.as = formOf(value)),
  };
  for (let i = 0; i < args.length; i += 1) {
    const take = takes[args[i]!];
    const value = args[i + 1];
    if (take && value !== undefined) {
      take(value);
      i += 1;
    } else if (take || args[i]!.startsWith('--') || options.path) throw new UsageError(`What is ${args[i]!} for?`);
    else options.path = args[i]!;
  }
  if (!options.path) throw new UsageError('Say which file or folder to read.');
  return options;
}

/** The title to judge by: as asked, else the publisher the page names, with nobody known as staff. */
function contextFor(article: ArticleContent, options: Options): RightsContext {
  const { ownNames, staff, contributors } = options;
  return { titleName: options.title ?? article.publisher ?? '', ownNames, staff, contributors };
}

/** Node's code of an error, which stays the same where classes do not. */
const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

function readPage(file: string): Buffer {
  if (statSync(file).size > MAX_PAGE_BYTES) throw pageTooLarge(MAX_PAGE_BYTES);
  const bytes = readFileSync(file);
  if (!file.toLowerCase().endsWith('.gz')) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_PAGE_BYTES });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw pageTooLarge(MAX_PAGE_BYTES);
    throw error;
  }
}

function extractPage(page: Buffer, url: string | null): ArticleContent {
  const first = extractArticle(page, { url: url ?? NOWHERE });
  const isPlaced = url !== null || first.canonicalUrl.startsWith(NOWHERE);
  return isPlaced ? first : extractArticle(page, { url: first.canonicalUrl });
}

/** The article of a page; a canonical page of ours is the article as it was written, rights and all. */
function articleOf(file: string, options: Options): ArticleContent {
  const page = readPage(file);
  const text = page.toString('utf8');
  if (isCanonicalHtml(text)) return readCanonicalHtml(text);
  const article = extractPage(page, options.url);
  if (article.wordCount === 0 || article.headline === '') throw noArticleBody();
  return rightsMap(article, contextFor(article, options));
}

const isPicture = ({ kind }: ArticleComponent): boolean => kind === 'image' || kind === 'graphic';

function extractFile(file: string, options: Options): object {
  const judged = articleOf(file, options);
  const lead = judged.components.find(isPicture);
  return {
    ...judged,
    bodyText: bodyText(judged),
    leadImage: lead ? { componentId: lead.id, url: lead.sourceUrl } : null,
    rightsMap: judged.components.map(({ id, kind, rights }) => ({ componentId: id, kind, ...rights })),
  };
}

function errorOf(error: unknown): { error: { code: string; message: string; nextStep: string | null } } {
  if (error instanceof DomainError) {
    return { error: { code: error.code, message: error.message, nextStep: error.nextStep ?? null } };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError || codeOf(error) === 'ERR_INVALID_URL') {
    return { error: { code: 'cli.usage', message, nextStep: USAGE } };
  }
  return { error: { code: 'cli.unreadable', message, nextStep: 'Give a saved HTML page, plain or gzipped.' } };
}

function attempt(work: () => object): { value: object; failed: boolean } {
  try {
    return { value: work(), failed: false };
  } catch (error) {
    return { value: errorOf(error), failed: true };
  }
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => PAGE_FILE.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function printHtml(options: Options, print: (line: string) => void): number {
  const { value, failed } = attempt(() => ({ html: writeCanonicalHtml(articleOf(options.path, options)) }));
  print('html' in value ? String(value.html).trimEnd() : JSON.stringify(value));
  return failed ? 1 : 0;
}

/**
 * Runs the command: `print` gets one JSON document a line. Returns the exit code: 0 when every page gave an article,
 * 1 when one did not, 2 when the command was not understood.
 */
export function articleExtract(args: readonly string[], print: (line: string) => void): number {
  const parsed = attempt(() => readOptions(args));
  if (parsed.failed) {
    print(JSON.stringify(parsed.value));
    return 2;
  }
  const options = parsed.value as Options;
  const listed = attempt(() => (statSync(options.path).isDirectory() ? pagesIn(options.path) : []));
  if (listed.failed) {
    print(JSON.stringify(listed.value));
    return 1;
  }
  if (!statSync(options.path).isDirectory()) {
    if (options.as === 'html') return printHtml(options, print);
    const { value, failed } = attempt(() => extractFile(options.path, options));
    print(JSON.stringify(value));
    return failed ? 1 : 0;
  }
  const results = (listed.value as string[]).map((file) => {
    const { value, failed } = attempt(() => extractFile(file, options));
    print(JSON.stringify({ file: relative(options.path, file), ...value }));
    return failed;
  });
  return results.includes(true) ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = articleExtract(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
}
