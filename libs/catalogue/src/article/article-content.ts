/** The canonical article: what import produces, what a version stores, and what every format is written from. */

export type Direction = 'ltr' | 'rtl';
export type RightsStatus = 'licensable' | 'needs-clearance' | 'excluded';
export type ComponentKind = 'text' | 'image' | 'graphic' | 'video' | 'audio' | 'embed' | 'pull-quote';

/** Why something may or may not be licensed, for machines (`code`) and for readers (`message`, `nextStep`). */
export interface RightsVerdict {
  status: RightsStatus;
  /** Stable, such as `text.staff`, `image.agency`, `image.no-credit`. */
  code: string;
  message: string;
  nextStep: string | null;
  /** Whom the verdict speaks of: owners, or people whose contract decides. Absent where it names nobody. */
  names?: string[];
}

/**
 * Inline text of a block. `html` holds only a, em, strong, sub, sup, br, code, span[lang|dir], mark; sanitised at
 * import. `text` is the same as plain text.
 */
export interface InlineText {
  html: string;
  text: string;
}

export type Block =
  | ({ id: string; kind: 'paragraph' } & InlineText)
  | ({ id: string; kind: 'heading'; level: 2 | 3 | 4 } & InlineText)
  | { id: string; kind: 'list'; ordered: boolean; items: InlineText[] }
  /** A long quotation of somebody else is a component too: it may only be handed on where that component is cleared. */
  | ({ id: string; kind: 'quote'; cite: string | null; componentId?: string } & InlineText)
  | ({ id: string; kind: 'correction' } & InlineText)
  /** A note that the text refers to by its mark, such as `1` or `*`. */
  | ({ id: string; kind: 'footnote'; mark: string } & InlineText)
  | { id: string; kind: 'table'; caption: string | null; header: InlineText[]; rows: InlineText[][] }
  /** Pictures shown as one; each is a component with rights and a caption of its own. */
  | { id: string; kind: 'gallery'; caption: string | null; componentIds: string[] }
  | { id: string; kind: 'component'; componentId: string };

/** A part with its own rights. The text is a component too (`kind: 'text'`), always the first. */
export interface ArticleComponent {
  /** Stable within the article across re-imports: derived from kind and source. */
  id: string;
  kind: ComponentKind;
  rights: RightsVerdict;
  /** The credit line as printed, such as `Sara Naim/Harbour Ledger`; null when there is none. */
  creditLine: string | null;
  caption: string | null;
  alt: string | null;
  /** Where the original lies (absolute URL); bytes of excluded pictures are never fetched. */
  sourceUrl: string | null;
  width: number | null;
  height: number | null;
}

export interface ArticleContent {
  canonicalUrl: string;
  headline: string;
  standfirst: string | null;
  /** As printed, such as `By Mira Holt in Valletta`; null when there is none. */
  byline: string | null;
  authors: string[];
  /** Lines that say who reported or supplied, cut from the running text; null or absent when there are none. */
  sourceLine?: string | null;
  /** Who the page says published it, as it says it. */
  publisher?: string | null;
  section: string | null;
  /** ISO 8601 with zone, or null when the page does not say. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** BCP 47. */
  language: string;
  direction: Direction;
  blocks: Block[];
  components: ArticleComponent[];
  /** Words of the running text; a quotation that is a component of its own counts nothing. */
  wordCount: number;
}
