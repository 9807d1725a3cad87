import type { ArticleContent } from '#libs/catalogue';
import type { LicenceItemSnapshot, LicenceSnapshot, LicenceState } from '#libs/licensing';
import type { PageSigns } from '../page/read-page.js';

/** What the licence says of the article that stands on the page. */
export interface Agreed {
  licence: LicenceSnapshot;
  item: LicenceItemSnapshot;
  state: LicenceState;
  /** The article as it was licensed, or as a correction has it since: whole, with what the licence does not cover. */
  content: ArticleContent;
  isWithdrawn: boolean;
}

/** How pictures look, as far as they could be seen: those of the page by address, ours by component. */
export interface PictureLooks {
  ofPage: ReadonlyMap<string, bigint>;
  ofOurs: ReadonlyMap<string, bigint>;
}

/** What was found at the address. */
export interface Published {
  signs: PageSigns;
  /** The page's article, as our own import reads it. */
  article: Pick<ArticleContent, 'blocks' | 'components'>;
  /** What `/.well-known/tdmrep.json` of its site says of it: `1`, `0`, or null. */
  miningFile: string | null;
  looks: PictureLooks;
}
