import { counts, Findings, type Facts } from './facts.js';
import { checkNewsArticle } from './check-json.js';
import { readTree } from './tree.js';

export function checkHtml(html: string, facts: Facts): string[] {
  const found = new Findings();
  const page = readTree(html, false);
  const root = page.one('html');
  found.equals('lang', root?.attributes['lang'], facts.language);
  found.equals('dir', root?.attributes['dir'], facts.direction);
  found.equals('title', page.one('title')?.text, facts.headline);
  found.equals('h1', page.one('h1')?.text, facts.headline);
  found.equals('canonical', page.value('link', 'href', { rel: 'canonical' }), facts.originalUrl);
  found.equals('license', page.value('link', 'href', { rel: 'license' }), facts.verifyUrl);
  const meta = (name: string) => page.value('meta', 'content', { name });
  found.equals('robots', meta('robots'), 'noindex');
  found.equals('tdm-reservation', meta('tdm-reservation') ?? null, facts.isMiningReserved ? '1' : null);
  found.equals('licence', meta('licence'), facts.reference);
  found.equals('licence-ends', meta('licence-ends') ?? null, facts.endsOn);
  found.equals('copyright', meta('copyright'), facts.copyright);
  const policy = page.value('meta', 'content', { 'http-equiv': 'Content-Security-Policy' }) ?? '';
  found.expect(policy.includes("default-src 'none'"), 'the page has no content security policy');
  const article = page.one('article');
  found.says('the article', article?.text ?? '', [...facts.texts, ...facts.captions]);
  found.says('the footer', page.all('footer').at(-1)?.text ?? '', [facts.creditLine, facts.copyright, facts.reference]);
  found.says('the editors’ box', page.one('aside')?.text ?? '', [facts.edits, ...facts.rules]);
  if (facts.byline !== null) found.says('the header', page.one('header')?.text ?? '', [facts.byline]);
  const scripts = page.all('script');
  found.equals(
    'scripts',
    scripts.map(({ attributes }) => attributes['type']),
    ['application/ld+json'],
  );
  found.all.push(...checkNewsArticle(scripts[0]?.text ?? '', facts));
  counts(found, 'the page', html, facts);
  const images = page.all('img').filter(({ attributes }) => attributes['src'] !== facts.pixelUrl);
  found.expect(images.length >= facts.pictures.length, `${images.length} pictures, not ${facts.pictures.length}`);
  for (const { attributes } of images) {
    const sources = [attributes['src'] ?? '', ...(attributes['srcset'] ?? '').split(', ')].filter(Boolean);
    found.expect(
      sources.every((source) => source.startsWith('data:image/jpeg;base64,')),
      'a picture lies elsewhere',
    );
    found.expect(attributes['alt'] !== undefined, 'a picture has no words');
  }
  found.expect(!/\son\w+=|javascript:/i.test(html), 'something could run');
  return found.all;
}

export function checkText(text: string, facts: Facts): string[] {
  const found = new Findings();
  found.says('the text', text, everything(facts));
  found.expect(text.startsWith(facts.headline), 'the headline is not first');
  found.expect(text.includes(facts.originalUrl), 'the link to the original is missing');
  found.expect(text.includes(facts.verifyUrl), 'the link to the licence is missing');
  for (const path of facts.pictures) found.expect(text.includes(`[${path}]`), `${path} is not named`);
  found.expect(text.endsWith('\n'), 'the last line has no end');
  return found.all;
}

const everything = (facts: Facts): string[] => [
  ...[facts.headline, ...(facts.byline === null ? [] : [facts.byline]), ...facts.texts, ...facts.captions],
  ...[facts.creditLine, facts.copyright, facts.reference, facts.edits, ...facts.rules],
];

export function checkMarkdown(markdown: string, facts: Facts): string[] {
  const found = new Findings();
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const fields = new Map<string, unknown>();
  for (const line of front.split('\n')) {
    const at = line.indexOf(': ');
    try {
      fields.set(line.slice(0, at), JSON.parse(line.slice(at + 2)));
    } catch {
      found.all.push(`“${line.slice(0, 40)}” is no field`);
    }
  }
  const wanted = {
    ...{ title: facts.headline, credit: facts.creditLine, copyright: facts.copyright, canonical: facts.originalUrl },
    ...{ robots: 'noindex', language: facts.language, direction: facts.direction, licence: facts.reference },
    ...{ licence_ends: facts.endsOn ?? undefined, licence_verify: facts.verifyUrl, edits: facts.edits },
    ...{ tdm_reservation: facts.isMiningReserved ? 1 : undefined, byline: facts.byline ?? undefined },
  };
  for (const [name, value] of Object.entries(wanted)) found.equals(name, fields.get(name), value);
  // Addresses of links and the few tags that Markdown lacks stand between the words.
  const words = body
    .replace(/(?<!\\)\]\((?=[a-z]+:|[/#]|images\/)(?:\\.|[^()\\])*\)/g, '')
    .replace(/<\/?(?:br|sub|sup|mark|span)\b[^>]*>/g, '');
  found.says('the text', words.replaceAll('\\', ''), everything(facts));
  found.expect(body.includes(`<${facts.originalUrl}>`), 'the link to the original is missing');
  found.expect(body.includes(`](${facts.verifyUrl})`), 'the link to the licence is missing');
  for (const path of facts.pictures) found.expect(body.includes(`](${path})`), `${path} is not shown`);
  counts(found, 'the text', body, facts);
  return found.all;
}
