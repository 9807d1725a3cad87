/** Words and numbers as the labels of a fee say them. */

const MEDIA: Readonly<Record<string, string>> = {
  web: 'website',
  app: 'app',
  newsletter: 'newsletter',
  social: 'social media',
  archive: 'archive',
  'print-newspaper': 'printed newspaper',
  magazine: 'magazine',
  book: 'book',
  report: 'report',
  coursepack: 'course pack',
  presentation: 'presentation',
  broadcast: 'broadcast',
  intranet: 'intranet',
  'ai-index': 'AI search index',
  'ai-input': 'AI answers',
  'ai-train': 'AI training',
};

const AUDIENCES: Readonly<Record<string, string>> = {
  'monthly-users': 'monthly users',
  circulation: 'copies',
  copies: 'copies',
  viewers: 'viewers',
  staff: 'staff',
};

const PURPOSES: Readonly<Record<string, string>> = {
  'non-profit': 'non-profit',
  'corporate-promotional': 'corporate or promotional',
};

export const mediumName = (medium: string): string => MEDIA[medium] ?? medium;
export const purposeName = (purpose: string): string => PURPOSES[purpose] ?? purpose;

/** `250000` with `circulation` is `250,000 copies`. */
export const audienceOf = (count: number, kind: string): string => `${grouped(count)} ${AUDIENCES[kind] ?? kind}`;

/** Thousands by commas, the same in every locale and runtime. */
export const grouped = (count: number): string =>
  count < 1_000 ? count.toString() : count.toString().replaceAll(/\B(?=(\d{3})+$)/g, ',');

export const counted = (count: number, one: string, many: string): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function ordinal(place: number): string {
  const tens = place % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${suffix}`;
}
