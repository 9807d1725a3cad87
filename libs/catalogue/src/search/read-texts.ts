import { blockText } from '../article/body-text.js';
import type { PublicBlock } from '../article/public-blocks.js';
import { foldedWords, foldText, type FoldedWord } from './fold-text.js';

/** What is read of a result: a version's texts, and what anybody may read of its body. */
export interface Printed {
  version_id: string;
  headline: string;
  standfirst: string | null;
  preview: PublicBlock[] | null;
}

/** The texts of one result, split into folded words once. */
export interface ReadTexts {
  headline: { text: string; words: readonly FoldedWord[] };
  standfirst: { text: string; words: readonly FoldedWord[] };
  /**
   * What anybody may read of the text, as one line; `distinct` holds each of its words once, without a place. Most
   * previews answer to nothing, and their words are split where one does.
   */
  preview: { text: string; distinct: readonly string[]; words(): readonly FoldedWord[] };
}

/** Articles whose texts are kept: up to 20 kB each. */
const MOST_KEPT = 1_500;

const readable = (block: PublicBlock): string => (block.kind === 'withheld' ? '' : blockText(block));

const previewText = ({ preview }: Printed): string =>
  (preview ?? [])
    .map(readable)
    .filter((text) => text !== '')
    .join(' ')
    .replace(/\s+/g, ' ');

/**
 * The texts of results as words. The same new articles answer most searches, so those read last are kept; a text that
 * has changed since is read anew.
 */
export class TextReader {
  private readonly kept = new Map<string, ReadTexts>();

  of(row: Printed): ReadTexts {
    const [standfirst, preview] = [row.standfirst ?? '', previewText(row)];
    const known = this.kept.get(row.version_id);
    this.kept.delete(row.version_id);
    const isSame = known?.headline.text === row.headline && known.standfirst.text === standfirst;
    const texts = isSame && known.preview.text === preview ? known : read(row.headline, standfirst, preview);
    this.kept.set(row.version_id, texts);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return texts;
  }
}

const read = (headline: string, standfirst: string, preview: string): ReadTexts => ({
  headline: { text: headline, words: foldedWords(headline) },
  standfirst: { text: standfirst, words: foldedWords(standfirst) },
  preview: {
    text: preview,
    distinct: [...new Set(foldText(preview).split(' '))].filter((word) => word !== ''),
    words: once(() => foldedWords(preview)),
  },
});

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
