import { diffArrays } from 'diff';

/** A stretch of text that both versions have, or one of them. */
export interface DiffPart {
  op: 'same' | 'added' | 'removed';
  text: string;
}

/** Words with their marks, numbers with their points, spaces and single signs: what is compared and put together again. */
const TOKEN = /\s+|[$€£¥%−+-]?\d+(?:[.,:٫٬]\d+)*%?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** Texts that differ in more places than this are shown one after the other. */
const MOST_EDITS = 1_500;

export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** Where a change is only a space between two changed words, it belongs to the change. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.op === part.op) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}

/** What is different between two texts, word by word, in any script. The parts that are no addition make up `from`. */
export function diffWords(from: string, to: string): DiffPart[] {
  if (from === to) return from === '' ? [] : [{ op: 'same', text: from }];
  const changes = diffArrays(tokensOf(from), tokensOf(to), { maxEditLength: MOST_EDITS });
  const parts: DiffPart[] = changes
    ? changes.map(({ added, removed, value }) => ({
        op: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
        text: value.join(''),
      }))
    : [
        { op: 'removed', text: from },
        { op: 'added', text: to },
      ];
  return joined(parts.filter(({ text }) => text !== ''));
}
