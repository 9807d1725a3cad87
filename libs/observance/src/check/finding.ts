export const RULES = ['licence', 'text', 'credit', 'link', 'noindex', 'mining', 'pictures'] as const;
/** What a licence asks of a page, in the order of a report. */
export type Rule = (typeof RULES)[number];

export const VERDICTS = ['met', 'not-met', 'unclear', 'not-asked'] as const;
/** `unclear`: a person has to look. `not-asked`: this licence leaves it open. */
export type Verdict = (typeof VERDICTS)[number];

/** What came of one rule: for machines by `code`, for readers as a sentence with what to do next. */
export interface Finding {
  rule: Rule;
  verdict: Verdict;
  /** Stable, such as `credit.absent`. */
  code: string;
  sentence: string;
  nextStep: string | null;
  /** What the sentence names: shares in percent, dates, names. */
  facts: Record<string, string>;
  /** Addresses of pictures. */
  places: string[];
}

type Facts = Record<string, string>;
type Said = readonly [Verdict, (facts: Facts) => string, ((facts: Facts) => string) | null];

const ESTIMATE = 'This is an estimate from runs of words.';

/** Every finding there is. Words in other languages are the page's, by code and facts. */
const SAID = {
  'licence.valid': ['met', () => 'The licence is in force and covers the web.', null],
  'licence.not-started': [
    'not-met',
    ({ day }) => `The licence begins on ${day}.`,
    ({ day }) => `Take the page down until ${day}.`,
  ],
  'licence.ended': [
    'not-met',
    ({ day }) => `The licence ended on ${day}.`,
    () => 'Extend the licence, or take the page down.',
  ],
  'licence.suspended': [
    'not-met',
    () => 'The licence is suspended.',
    () => 'See the licence’s page for the reason; until it is lifted the page must be down.',
  ],
  'licence.terminated': ['not-met', () => 'The licence has been ended.', () => 'Take the page down.'],
  'licence.withdrawn': [
    'not-met',
    () => 'The article was withdrawn by its newsroom.',
    () => 'Take the page down and confirm the notice.',
  ],
  'licence.no-web': [
    'not-met',
    () => 'The licence does not cover the web.',
    () => 'Ask for a licence that does, or take the page down.',
  ],
  'text.as-licensed': [
    'met',
    ({ kept, licensed }) =>
      `About ${kept}% of the licensed text is on the page, and makes about ${licensed}% of its article. ${ESTIMATE}`,
    null,
  ],
  'text.shortened': [
    'not-met',
    ({ kept }) =>
      `Only about ${kept}% of the licensed text is on the page, and this licence allows no shortening. ${ESTIMATE}`,
    () => 'Put the whole text back, or ask for a licence that allows shortening.',
  ],
  'text.changed': [
    'not-met',
    ({ kept }) =>
      `Only about ${kept}% of the licensed text stands unchanged, more edits than this licence allows. ${ESTIMATE}`,
    () => 'Compare the page with the package, and put back what was changed.',
  ],
  'text.added': [
    'unclear',
    ({ licensed }) =>
      `Only about ${licensed}% of the page’s article is the licensed text; the rest may be yours, or was added. ${ESTIMATE}`,
    () => 'Look whether sentences were added to the article itself.',
  ],
  'text.approval': [
    'unclear',
    ({ kept }) => `About ${kept}% of the licensed text is on the page; cuts need the newsroom’s approval. ${ESTIMATE}`,
    () => 'Have the approval at hand, or ask for it.',
  ],
  'text.adapted': [
    'not-asked',
    ({ kept }) => `About ${kept}% of the licensed text is on the page; this licence allows adapting it. ${ESTIMATE}`,
    null,
  ],
  'text.absent': [
    'not-met',
    () => 'We did not find the licensed text on this page.',
    () => 'Check that this is the address of the article; a page behind a sign-in cannot be read.',
  ],
  'credit.found': ['met', () => 'The credit line stands on the page.', null],
  'credit.parts': ['met', ({ title }) => `The page names the author, and ${title} as the source.`, null],
  'credit.no-author': [
    'not-met',
    ({ title }) => `The page names ${title}, but not the author.`,
    ({ line }) => `Add the credit line as it is in the package: “${line}”`,
  ],
  'credit.no-title': [
    'not-met',
    ({ title }) => `The page names the author, but not ${title}.`,
    ({ line }) => `Add the credit line as it is in the package: “${line}”`,
  ],
  'credit.absent': [
    'not-met',
    () => 'There is no credit line.',
    ({ line }) => `Add the credit line as it is in the package: “${line}”`,
  ],
  'link.both': ['met', () => 'The page links to the original, and names it as canonical.', null],
  'link.visible': [
    'met',
    () => 'The page links to the original for its readers, but does not name it as canonical.',
    ({ original }) => `Add <link rel="canonical" href="${original}"> to the head of the page.`,
  ],
  'link.canonical': [
    'met',
    () => 'The page names the original as canonical, but has no link that readers see.',
    ({ original }) => `Add a link to ${original} under the article.`,
  ],
  'link.absent': [
    'not-met',
    () => 'There is no link to the original.',
    ({ original }) => `Add a link to ${original} under the article, and name it as canonical.`,
  ],
  'noindex.found': ['met', () => 'Search engines are asked not to index the page.', null],
  'noindex.absent': [
    'not-met',
    () => 'Search engines are not asked to leave the page out.',
    () => 'Add <meta name="robots" content="noindex"> to the head of the page, or send X-Robots-Tag: noindex.',
  ],
  'mining.reserved': ['met', () => 'Text and data mining is reserved.', null],
  'mining.open': [
    'not-met',
    () => 'The page says that text and data mining is allowed.',
    () => 'Set tdm-reservation to 1 on this page.',
  ],
  'mining.absent': [
    'not-met',
    () => 'The page does not reserve text and data mining.',
    () =>
      'Add <meta name="tdm-reservation" content="1"> to the head of the page, or name it in /.well-known/tdmrep.json.',
  ],
  'mining.not-asked': ['not-asked', () => 'This licence is for AI, so it asks for no reservation.', null],
  'pictures.none': ['met', () => 'There is no picture in the article.', null],
  'pictures.licensed': ['met', () => 'Every picture in the article is one of the licence.', null],
  'pictures.uncleared': [
    'not-met',
    () => 'The page shows pictures of the original that the licence does not cover.',
    () => 'Take these pictures away, or license them from their owners.',
  ],
  'pictures.unknown': [
    'unclear',
    () => 'The page shows pictures that are none of the licence. They may be your own.',
    () => 'See that you may use them; the licence does not cover them.',
  ],
} satisfies Record<string, Said>;

export type FindingCode = keyof typeof SAID;

export function finding(code: FindingCode, facts: Facts = {}, places: string[] = []): Finding {
  const [verdict, sentence, nextStep] = SAID[code] as Said;
  const rule = code.slice(0, code.indexOf('.')) as Rule;
  return { rule, verdict, code, sentence: sentence(facts), nextStep: nextStep?.(facts) ?? null, facts, places };
}
