import { createHash } from 'node:crypto';

/** A change to a saved page after which its article is still the same one. */
export type Mutation = (html: string) => string;

const hashed = (name: string): string => `c${createHash('sha256').update(name).digest('hex').slice(0, 6)}`;

/** As build tools name things: nothing a class or an id is called says what it is. */
const renamed: Mutation = (html) =>
  html.replace(
    /\s(class|id|data-[\w-]+)=(?:"([^"]*)"|'([^']*)')/gi,
    (_, name: string, quoted?: string, single?: string) => {
      const values = (quoted ?? single ?? '').split(/\s+/).filter(Boolean).map(hashed);
      return ` ${name}="${values.join(' ')}"`;
    },
  );

const withoutStructuredData: Mutation = (html) =>
  html
    .replace(/<script[^>]*application\/ld\+json[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/\s(?:itemprop|itemtype|itemscope|property)=(?:"[^"]*"|'[^']*')/gi, '');

const withoutMeta: Mutation = (html) => html.replace(/<meta\s[^>]*>/gi, '');

/** Only boxes: what parts of a page are called by their tags is gone too. */
const onlyBoxes: Mutation = (html) =>
  html.replace(/<(\/?)(?:article|main|section|header|footer|aside|nav)\b/gi, '<$1div');

/** Stands between paragraphs of pages in many languages, without a telling name. */
export const PROMOS: readonly string[] = [
  '<div><p><strong>Sign up to our daily newsletter</strong></p><p>Get the best stories of the day in your inbox.</p><form><input><button>Subscribe</button></form></div>',
  '<p><strong>Read more:</strong> <a href="/1">Ten things to know before the next election</a></p>',
  '<div><h3>Related stories</h3><ul><li><a href="/1">The minister who would not resign</a></li><li><a href="/2">What the new budget means for you</a></li></ul></div>',
  '<p><a href="/x">WATCH: The moment the bridge was lifted into place</a></p>',
  '<div><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">WhatsApp</a> <a href="#">Copy link</a></div>',
  '<p>Lesen Sie auch: <a href="/1">Warum die Preise weiter steigen</a></p>',
  '<div><p>Newsletter: Jeden Morgen das Wichtigste.</p><p><a href="/abo">Jetzt abonnieren</a></p></div>',
  '<p>À lire aussi : <a href="/1">Pourquoi les prix continuent de grimper</a></p>',
  '<p>Lea también: <a href="/1">Por qué los precios siguen subiendo</a></p>',
  '<p>Leia também: <a href="/1">Por que os preços continuam subindo</a></p>',
  '<p>Leggi anche: <a href="/1">Perché i prezzi continuano a salire</a></p>',
  '<p>اقرأ أيضا: <a href="/1">لماذا تستمر الأسعار في الارتفاع</a></p>',
  '<p>Читайте также: <a href="/1">Почему цены продолжают расти</a></p>',
  '<p>相关阅读：<a href="/1">为什么价格继续上涨</a></p>',
  '<p>関連記事：<a href="/1">なぜ価格は上がり続けるのか</a></p>',
  '<p>Czytaj także: <a href="/1">Dlaczego ceny nadal rosną</a></p>',
  '<p>Ayrıca okuyun: <a href="/1">Fiyatlar neden artmaya devam ediyor</a></p>',
  '<p>Advertisement</p>',
  '<p>Follow us on <a href="/f">Facebook</a> and <a href="/t">Twitter</a>.</p>',
  '<div><p>To support our journalism, <a href="/s">become a member</a> today.</p></div>',
];

/** A promo behind every third long paragraph, each another one. */
const withPromos =
  (first: number): Mutation =>
  (html) => {
    let paragraph = 0;
    return html.replace(/<p\b[^>]*>(?:(?!<\/?p\b)[\s\S]){160,4000}?<\/p>/gi, (whole) => {
      paragraph += 1;
      return paragraph % 3 === 0 ? `${whole}${PROMOS[(first + paragraph / 3) % PROMOS.length]!}` : whole;
    });
  };

/** What pages go through from one redesign to the next; the article in them stays what it is. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'names without meaning': renamed,
  'no structured data': withoutStructuredData,
  'no metadata': withoutMeta,
  'boxes only': onlyBoxes,
  'promos (first set)': withPromos(0),
  'promos (second set)': withPromos(10),
  'all at once': (html) => withPromos(5)(onlyBoxes(withoutMeta(withoutStructuredData(renamed(html))))),
};
