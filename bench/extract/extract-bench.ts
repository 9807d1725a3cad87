import { join } from 'node:path';
import { loadExtractor } from '#libs/catalogue';
import { checkDetails, DETAILS } from '../../libs/catalogue/src/testing/expected-details.js';
import { averageScore, scorePage } from '../../libs/catalogue/src/testing/extraction-score.js';
import { describedPages, markedPages, type KnownPage } from '../../libs/catalogue/src/testing/known-pages.js';
import { MUTATIONS } from '../../libs/catalogue/src/testing/mutate-page.js';
import { peakOf, type Peak } from '../ground/peak.js';
import { atLeast, atMost, type Figures } from '../report/figures.js';
import { median } from '../report/statistics.js';
import { READERS, type ReaderName } from './readers.js';

const { extractArticle } = await loadExtractor();

const FOLDER = join(process.env['STANDARDS_DIR'] ?? '../shared/standards', 'article-pages');
const ROUNDS = 9;
const TO_REACH = { f1: 0.975, detail: 0.9, timesBare: 1.5 };

/** How well and how fast pages are read, beside bare Readability in the same run. */
export async function extractBench(figures: Figures): Promise<void> {
  const marked = markedPages(FOLDER);
  if (marked.length === 0) return figures.note(`No pages at ${FOLDER}: set STANDARDS_DIR.`);
  const described = describedPages(FOLDER);
  addScores(figures, marked);
  addDetails(figures, described);
  addRobustness(figures, marked);
  addTimes(figures, [...marked, ...described]);
  await addMemory(figures);
  figures.note(
    `${marked.length} pages with a body marked by people, ${described.length} with expectations on their details; ` +
      `times are of ${ROUNDS} rounds in turns, the first two of which only warm up.`,
  );
}

function addScores(figures: Figures, pages: readonly KnownPage[]): void {
  for (const name of ['ours', 'bare'] as const) {
    const scores = pages.map((page) => scorePage(page.body ?? '', READERS[name](page)));
    const { precision, recall, f1 } = averageScore(scores);
    figures.add(name, 'f1', f1, '', name === 'ours' ? atLeast(TO_REACH.f1) : undefined);
    figures.add(name, 'precision', precision, '');
    figures.add(name, 'recall', recall, '');
  }
}

function addDetails(figures: Figures, pages: readonly KnownPage[]): void {
  const checks = pages.map((page) => checkDetails(extractArticle(page.html, { url: page.url }), page.details));
  for (const detail of DETAILS) {
    const met = checks.map((check) => check[detail]).filter((one) => one !== undefined);
    figures.add(`${met.filter(Boolean).length} of ${met.length}`, detail, share(met), '', atLeast(TO_REACH.detail));
  }
}

/** F1 on the same pages after changes that leave the article what it is; see `mutate-page`. */
function addRobustness(figures: Figures, pages: readonly KnownPage[]): void {
  for (const [name, mutate] of Object.entries(MUTATIONS)) {
    const changed = pages.map((page) => ({ ...page, html: Buffer.from(mutate(page.html.toString('utf8'))) }));
    const f1 = (reader: ReaderName): number =>
      averageScore(changed.map((page) => scorePage(page.body ?? '', READERS[reader](page)))).f1;
    figures.add(name, 'f1', f1('ours'), '');
    figures.add(`${name}, bare`, 'f1', f1('bare'), '');
  }
}

const share = (met: readonly boolean[]): number => met.filter(Boolean).length / (met.length || 1);

/** Milliseconds a reader takes for all pages; each page is read by both before the next. */
function oneRound(pages: readonly KnownPage[]): Record<ReaderName, number> {
  const spent = { bare: 0, ours: 0 };
  pages.forEach((page, i) => {
    const names: ReaderName[] = i % 2 === 0 ? ['bare', 'ours'] : ['ours', 'bare'];
    for (const name of names) {
      const start = performance.now();
      READERS[name](page);
      spent[name] += performance.now() - start;
    }
  });
  return spent;
}

function addTimes(figures: Figures, pages: readonly KnownPage[]): void {
  const rounds = Array.from({ length: ROUNDS }, () => oneRound(pages)).slice(2);
  figures.add('ours', 'ms_per_page', median(rounds.map((round) => round.ours)) / pages.length, 'ms');
  figures.add('bare', 'ms_per_page', median(rounds.map((round) => round.bare)) / pages.length, 'ms');
  const ratio = median(rounds.map((round) => round.ours / round.bare));
  figures.add('ours / bare', 'time', ratio, '', atMost(TO_REACH.timesBare));
}

const memoryOf = (name: ReaderName, kind: 'pages' | 'huge'): Promise<Peak> =>
  peakOf(join(import.meta.dirname, 'peak-memory.ts'), [FOLDER, name, kind]);

async function addMemory(figures: Figures): Promise<void> {
  for (const name of ['ours', 'bare'] as const) {
    const { peak, before } = await memoryOf(name, 'pages');
    figures.add(name, 'memory_above_start', peak - before, 'MB');
  }
  const { peak, before } = await memoryOf('ours', 'huge');
  figures.add('ours, 100,000 elements', 'memory_above_start', peak - before, 'MB');
}
