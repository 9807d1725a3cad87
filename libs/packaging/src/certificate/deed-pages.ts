import type { Deed } from '#libs/licensing';
import { wordsFor } from '../wording/words-for.js';
import { SOFT } from './page.js';
import type { Sheet, TextBlock } from './sheet.js';

/** A text of the deed with the white below it, in points. */
interface Passage {
  block: TextBlock;
  below: number;
}

/** In points: what the deed ends with is no shorter on its page, about five lines. */
const ENDING = 84;

/**
 * The deed, begun on a page of its own. A heading stays with what follows it, and where the end runs over to another page,
 * what is before it comes along: no page holds the last lines alone.
 */
export function deedPages(sheet: Sheet, deed: Deed): void {
  sheet.newPage();
  sheet.text({ text: wordsFor(deed.language).labels.deed, face: 'sans-bold', size: 8.5, colour: SOFT });
  sheet.y += 4;
  sheet.text({ text: deed.title, face: 'serif', size: 22, leading: 1.3, tag: 'H1' });
  sheet.y += 12;
  const passages = deed.sections.flatMap((section) => passagesOf(section, deed.direction));
  const heights = passages.map(({ block, below }) => sheet.measure(block).height + below);
  const ending = startOfEnding(passages, heights);
  for (const [index, { block, below }] of passages.entries()) {
    const next = passages[index + 1];
    const start = sheet.heightOfStart(block) + (isHeading(block) && next ? below + sheet.heightOfStart(next.block) : 0);
    sheet.ensure(
      index === ending ? Math.max(start, sum(heights.slice(ending)) - (passages.at(-1)?.below ?? 0)) : start,
    );
    sheet.text(block);
    sheet.y += below;
  }
}

function passagesOf({ heading, paragraphs }: Deed['sections'][number], direction: 'ltr' | 'rtl'): Passage[] {
  const leading = direction === 'rtl' ? 1.65 : 1.5;
  return [
    ...(heading
      ? [{ block: { text: heading, face: 'serif-bold', size: 12, leading: 1.5, tag: 'H2' }, below: 2 } as const]
      : []),
    ...paragraphs.map((text, index) => ({
      block: { text, face: 'serif', size: 10.5, leading } as const,
      below: index === paragraphs.length - 1 ? 13 : 4,
    })),
  ];
}

/** From which passage on the deed's end is kept together; none where the last one is long enough to be parted. */
function startOfEnding(passages: readonly Passage[], heights: readonly number[]): number | undefined {
  let start = passages.length - 1;
  if ((heights[start] ?? 0) > 2 * ENDING) return undefined;
  while (start > 0 && (sum(heights.slice(start)) < ENDING || isAfterHeading(passages, start))) start -= 1;
  return start;
}

const isHeading = ({ tag }: TextBlock): boolean => tag === 'H2';
const isAfterHeading = (passages: readonly Passage[], index: number): boolean =>
  passages[index - 1] !== undefined && isHeading(passages[index - 1]!.block);
const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);
