/** Words that follow each other, compared at a time: fewer find chance, more find no edited sentence. */
const RUN = 4;

/** What two texts have in common; both from 0 to 1. */
export interface TextShares {
  /** Of the licensed text, how much is on the page. */
  kept: number;
  /** Of the page's article, how much is the licensed text. */
  licensed: number;
}

/** Compares texts by their runs of four words (as the extraction benchmark does), whatever case, marks and stops they have. */
export function compareTexts(licensedText: string, pageText: string): TextShares {
  const licensed = runsOf(licensedText);
  const page = runsOf(pageText);
  const common = sumOf([...licensed].map(([run, count]) => Math.min(count, page.get(run) ?? 0)));
  return { kept: share(common, sumOf(licensed.values())), licensed: share(common, sumOf(page.values())) };
}

/** Small letters and digits in any script, single spaces between: for finding one text in another. */
export const folded = (text: string): string => wordsOf(text).join(' ');

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\u0640'’]/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at += 1) {
    const run = words.slice(at, at + RUN).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

const sumOf = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
