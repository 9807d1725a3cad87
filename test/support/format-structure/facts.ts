import { Parser } from 'htmlparser2';

/** What every format of an article must still say; taken from the article itself, not from any writer. */
export interface Facts {
  headline: string;
  byline: string | null;
  creditLine: string;
  copyright: string;
  reference: string;
  verifyUrl: string;
  originalUrl: string;
  endsOn: string | null;
  edits: string;
  rules: string[];
  isMiningReserved: boolean;
  /** The picture that counts readings, in every body that a browser shows; null where none is agreed. */
  pixelUrl: string | null;
  language: string;
  direction: 'ltr' | 'rtl';
  /** Running text: paragraphs, items, cells, notes. */
  texts: string[];
  /** The marks of its footnotes. */
  marks: string[];
  /** Captions and credits of the pictures, where the format shows pictures. */
  captions: string[];
  pictures: string[];
  sizes: string[];
  /** What each picture's credit says, in their order, whom its rights name, and whether they are our own. */
  credits: { line: string | null; names: string[]; isOurs: boolean }[];
  /** How each picture says that it came about, by IPTC's term. */
  sources: (string | null)[];
  title: string;
  /** Four digits. */
  year: string;
}

interface Inline {
  html: string;
}
interface AnyBlock extends Partial<Inline> {
  kind: string;
  mark?: string;
  items?: Inline[];
  header?: Inline[];
  rows?: Inline[][];
  cite?: string | null;
  caption?: string | null;
}
interface AnyArticle {
  item: {
    canonicalUrl: string;
    language: string;
    direction: 'ltr' | 'rtl';
    titleName: string;
    clearances?: { componentId: string; kind: string }[];
  };
  content: {
    headline: string;
    byline: string | null;
    blocks: AnyBlock[];
    components: { id: string; rights: { code: string; names?: string[] } }[];
  };
  pictures: {
    componentId: string;
    sourceType?: string | null;
    path: string;
    caption: string | null;
    creditLine: string | null;
    sizes?: { path: string }[];
  }[];
}
type AnyNotice = Pick<
  Facts,
  | 'creditLine'
  | 'copyright'
  | 'reference'
  | 'verifyUrl'
  | 'endsOn'
  | 'edits'
  | 'rules'
  | 'isMiningReserved'
  | 'pixelUrl'
> & { expiry: string };

export function factsOf({ item, content, pictures }: AnyArticle, notice: AnyNotice): Facts {
  const isOurs = (id: string): boolean =>
    item.clearances?.some(({ componentId, kind }) => componentId === id && kind === 'own') === true ||
    content.components.some((one) => one.id === id && one.rights.code.endsWith('.own'));
  const { creditLine, copyright, reference, verifyUrl, endsOn, edits, rules, isMiningReserved, pixelUrl, expiry } =
    notice;
  return {
    ...{ creditLine, copyright, reference, verifyUrl, endsOn, edits, isMiningReserved, pixelUrl },
    rules: [expiry, ...rules],
    ...{ headline: content.headline, byline: content.byline, originalUrl: item.canonicalUrl },
    ...{ language: item.language, direction: item.direction },
    texts: content.blocks.flatMap(textsOf),
    marks: content.blocks.flatMap(({ mark }) => mark ?? []),
    captions: pictures.flatMap(({ caption, creditLine: credit }) => [caption, credit]).filter((said) => said !== null),
    pictures: pictures.map(({ path }) => path),
    sizes: pictures.flatMap(({ sizes = [] }) => sizes.map(({ path }) => path)),
    credits: pictures.map(({ componentId: id, creditLine: line }) => ({
      ...{ line, isOurs: isOurs(id) },
      names: content.components.find((one) => one.id === id)?.rights.names ?? [],
    })),
    sources: pictures.map(({ sourceType }) => sourceType ?? null),
    title: item.titleName,
    year: /\d{4}/.exec(copyright)?.[0] ?? '',
  };
}

function textsOf(block: AnyBlock): string[] {
  if (block.kind === 'component' || block.kind === 'gallery') return [];
  const parts = [...(block.items ?? []), ...(block.header ?? []), ...(block.rows ?? []).flat()];
  const own = block.html === undefined ? [] : [plainOf(block.html)];
  const beside = [block.cite, block.caption].filter((said) => typeof said === 'string');
  return [...own, ...parts.map(({ html }) => plainOf(html)), ...beside].filter((text) => text.trim() !== '');
}

/** The characters of inline HTML, without its marks. */
export function plainOf(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (part) => (text += part),
    onopentag: (name) => (text += name === 'br' ? ' ' : ''),
  });
  parser.end(html);
  return text;
}

/** Only letters, digits and signs: what is left when a format has put its own marks and spaces between. */
export const bare = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}\p{So}]/gu, '');

/** A sentence for each thing that does not hold. */
export class Findings {
  readonly all: string[] = [];

  expect(holds: boolean, finding: string): void {
    if (!holds) this.all.push(finding);
  }

  says(where: string, text: string, wanted: readonly string[]): void {
    const said = bare(text);
    for (const one of wanted) this.expect(said.includes(bare(one)), `${where} does not say “${one.slice(0, 60)}”`);
  }

  equals(what: string, actual: unknown, expected: unknown): void {
    const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
    this.expect(left === right, `${what} is ${String(left).slice(0, 80)}, not ${String(right).slice(0, 80)}`);
  }
}

/** The counting picture is there once where it is agreed, and otherwise not at all. */
export function counts(found: Findings, where: string, text: string, { pixelUrl }: Facts): void {
  const shown = [...text.matchAll(/<img\b[^>]*\bsrc="([^"]*\/c\/[^"]*)"[^>]*>/g)];
  found.equals(
    `${where} counts by`,
    shown.map(([, src]) => src),
    pixelUrl === null ? [] : [pixelUrl],
  );
  for (const [tag] of shown)
    found.expect(tag.includes('referrerpolicy="no-referrer"'), `${where} says where it stands`);
}
