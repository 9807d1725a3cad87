import { counts, Findings, type Facts } from './facts.js';
import { readTree } from './tree.js';

type Json = Record<string, unknown>;
type Named = Json & { name?: string; role?: string; value?: string };

function parse(text: string): Json | null {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** ninjs 3.1, and 2.2 with its small letters. */
export function checkNinjs(text: string, facts: Facts, version: '2.2' | '3.1'): string[] {
  const found = new Findings();
  const news = parse(text);
  if (!news) return ['this is no JSON'];
  const called = (name: string): string => (version === '2.2' ? name.toLowerCase() : name);
  const field = (name: string, of: Json = news): unknown => of[called(name)];
  const list = (name: string, of: Json = news): Named[] => (field(name, of) ?? []) as Named[];
  found.equals('standard', (field('standard') as Json | undefined)?.['version'], version);
  found.equals('headline', list('headlines')[0]?.value, facts.headline);
  found.equals('title', field('title'), facts.headline);
  found.equals('by', field('by') ?? null, facts.byline);
  found.equals('language', field('language'), facts.language);
  found.equals('pubStatus', field('pubStatus'), 'usable');
  found.equals('expires', field('expires')?.toString().slice(0, 10) ?? null, facts.endsOn);
  found.equals('copyrightNotice', field('copyrightNotice'), facts.copyright);
  found.expect(Boolean(field('copyrightHolder')), 'there is no copyright holder');
  found.says('usageTerms', String(field('usageTerms')), [
    facts.reference,
    facts.creditLine,
    facts.edits,
    facts.rules[0]!,
  ]);
  found.says('edNote', String(field('edNote')), [facts.originalUrl, ...facts.rules.slice(1)]);
  const ids: Record<string, unknown> = Object.fromEntries(list('altIds').map(({ role, value }) => [role ?? '', value]));
  found.equals(
    'altIds',
    [ids['canonical'], ids['licence'], ids['licence-verify']],
    [facts.originalUrl, facts.reference, facts.verifyUrl],
  );
  const rights = (field('rightsInfo') ?? {}) as Json;
  found.equals('langId', field('langId', rights), 'http://www.w3.org/ns/odrl/2/');
  const policy = parse(String(field('encodedRights', rights)));
  found.equals('the policy’s type', policy?.['@type'], 'Agreement');
  found.equals('the policy’s licence', policy?.['imp:reference'], facts.reference);
  const body = (type: string) => list('bodies').find((one) => field('contentType', one) === type)?.value ?? '';
  found.says('the plain body', body('text/plain'), facts.texts);
  const html = readTree(body('text/html'), false);
  found.says('the HTML body', html.text, [...facts.texts, ...facts.captions]);
  counts(found, 'the HTML body', body('text/html'), facts);
  const parts = list('associations');
  found.equals(
    'associations',
    parts.map(({ name }) => name),
    facts.pictures,
  );
  const files = parts.flatMap((part) => list('renditions', part)).map(({ href }) => String(href).split('#')[1] ?? '');
  for (const path of [...facts.pictures, ...facts.sizes]) {
    found.expect(
      files.some((file) => decodeURI(file).endsWith(path)),
      `${path} is no rendition`,
    );
  }
  for (const [index, part] of parts.entries()) {
    found.equals('a picture’s notice', field('copyrightNotice', part), facts.copyright);
    found.says('a picture’s terms', String(field('usageTerms', part)), [facts.reference]);
    const source = field('digitalSourceType', part) as { uri: string } | undefined;
    found.equals('a picture’s source type', source?.uri.split('/').at(-1) ?? null, facts.sources[index] ?? null);
  }
  return found.all;
}

/** schema.org as it stands in a page's head. */
export function checkNewsArticle(text: string, facts: Facts): string[] {
  const found = new Findings();
  const news = parse(text);
  if (!news) return ['this is no JSON'];
  found.expect(JSON.stringify(news['@context'] ?? '').includes('"https://schema.org"'), 'the context is another');
  found.equals('@type', news['@type'], 'NewsArticle');
  found.equals('headline', news['headline'], facts.headline);
  found.equals('inLanguage', news['inLanguage'], facts.language);
  found.equals('isBasedOn', news['isBasedOn'], facts.originalUrl);
  found.equals('creditText', news['creditText'], facts.creditLine);
  found.equals('expires', news['expires'] ?? null, facts.endsOn);
  found.equals('isAccessibleForFree', news['isAccessibleForFree'], true);
  const images = (news['image'] ?? []) as Json[];
  found.equals(
    'images',
    images.map(({ name }) => name),
    facts.pictures,
  );
  for (const one of [news, ...images]) {
    found.equals('license', one['license'], facts.verifyUrl);
    found.equals('usageInfo', one['usageInfo'], facts.verifyUrl);
    found.equals('sdLicense', one['sdLicense'], facts.verifyUrl);
    found.equals('copyrightYear', one['copyrightYear'], Number(facts.year));
    found.expect(/^https?:\/\/.+\/republish\?url=/.test(String(one['acquireLicensePage'])), 'no page to license at');
    found.says('conditionsOfAccess', String(one['conditionsOfAccess']), [facts.reference, facts.edits, ...facts.rules]);
    found.equals('tdm:reservation', one['tdm:reservation'] ?? null, facts.isMiningReserved ? 1 : null);
  }
  found.equals('copyrightNotice', news['copyrightNotice'], facts.copyright);
  found.equals('copyrightHolder', nameOf(news['copyrightHolder']), facts.title);
  found.expect(partiesOf(news['creator']).length > 0, 'nobody made it');
  images.forEach((image, index) => checkCredit(found, image, facts, index));
  return found.all;
}

const partiesOf = (value: unknown): Named[] => [value ?? []].flat() as Named[];
const nameOf = (value: unknown): string | undefined => partiesOf(value)[0]?.name;

/** A picture is whose its credit says, unless our own rights stand behind it. */
function checkCredit(found: Findings, image: Json, { credits, sources, title, year }: Facts, index: number): void {
  const { line, names, isOurs } = credits[index] ?? { line: null, names: [], isOurs: true };
  found.equals('a picture’s credit', image['creditText'] ?? null, line);
  found.says('a picture’s notice', String(image['copyrightNotice']), [year, line ?? title]);
  const holder = nameOf(image['copyrightHolder']) ?? 'nobody';
  if (isOurs || (line === null && names.length === 0)) found.equals('a picture’s holder', holder, title);
  else found.says('a picture’s credit', [line ?? '', ...names].join(' '), [holder]);
  found.equals('a source type', image['digitalSourceType'] !== undefined, Boolean(sources[index]));
  if (line !== null) found.says('a picture’s credit', line, [nameOf(image['creator']) ?? 'nobody']);
}

export function checkJsonLd(text: string, facts: Facts): string[] {
  const found = new Findings();
  const body = parse(text)?.['articleBody'];
  found.says('articleBody', String(body), facts.texts);
  return [...checkNewsArticle(text, facts), ...found.all];
}
