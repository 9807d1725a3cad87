import { chance } from './chance.js';
import { VOCABULARIES, zipf, type Vocabulary } from './vocabulary.js';

export const TITLES = ['Morning Post', 'Evening Post', 'The Harbour Ledger', 'La Marée', 'Die Flut', 'المرسى'];
export const SECTIONS = ['World', 'Politics', 'Business', 'Culture', 'Sport', 'Science', 'Opinion', 'Travel'];
/** Words that stand in exactly `RARE_MATCHES` articles, however many there are. */
export const RARE_WORDS = Array.from(
  { length: 60 },
  (_, i) => `qzx${String.fromCharCode(97 + (i % 26))}${'abc'[Math.floor(i / 26)]}vum`,
);
export const RARE_MATCHES = 20;
/** Word pairs of English that stand side by side in two articles of a thousand, besides by chance. */
export const PHRASES = Array.from({ length: 60 }, (_, i) => {
  const { words } = VOCABULARIES[0]!;
  return `${words[300 + i * 11]!} ${words[900 + i * 17]!}`;
});

const FIRST_DAY = Date.UTC(2016, 10, 1);
const TEN_YEARS_MS = 3_652 * 86_400_000;
const RIGHTS = ['licensable', 'licensable', 'licensable', 'licensable', 'needs-clearance', 'excluded'] as const;

export interface GeneratedArticle {
  id: string;
  versionId: string;
  title: number;
  language: string;
  direction: 'ltr' | 'rtl';
  section: string;
  rights: (typeof RIGHTS)[number];
  sortAt: Date;
  headline: string;
  standfirst: string;
  byline: string;
  body: string;
}

const idOf = (kind: number, index: number): string =>
  `0198c0de-000${kind}-7000-8000-${index.toString(16).padStart(12, '0')}`;

function languageOf(next: () => number): Vocabulary {
  let left = next() * 100;
  return VOCABULARIES.find(({ share }) => (left -= share) < 0) ?? VOCABULARIES[0]!;
}

/** Article number `index` of `total`; the same each time. */
export function generateArticle(index: number, total: number): GeneratedArticle {
  const next = chance(index * 2_654_435_761);
  const { language, direction, words } = languageOf(next);
  const sentence = (length: number): string => Array.from({ length }, () => zipf(next, words)).join(' ');
  const body = [sentence(60 + Math.floor(next() * 240))];
  if (language === 'en' && next() < 0.12) body.push(PHRASES[Math.floor(next() * PHRASES.length)]!, sentence(5));
  const step = Math.floor(total / RARE_MATCHES);
  const rare = index % step;
  if (rare < RARE_WORDS.length && index < step * RARE_MATCHES) body.push(RARE_WORDS[rare]!);
  return {
    ...{ id: idOf(1, index), versionId: idOf(2, index), language, direction },
    title: Math.floor(next() * TITLES.length),
    section: SECTIONS[Math.floor(SECTIONS.length ** next()) - 1]!,
    rights: RIGHTS[Math.floor(next() * RIGHTS.length)]!,
    sortAt: new Date(FIRST_DAY + Math.floor((index / total) * TEN_YEARS_MS)),
    headline: sentence(6 + Math.floor(next() * 4)),
    standfirst: sentence(14),
    byline: `By ${words[2_000 + Math.floor(next() * 400)]!} ${words[3_000 + Math.floor(next() * 900)]!}`,
    body: body.join(' '),
  };
}
