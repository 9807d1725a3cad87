import type { Use } from '../../../api/desk-client.js';

export type MediumUse = Use['media'][number];
export type Medium = MediumUse['medium'];

/** What is counted for each medium (product.md section 3), and a number to begin with. */
const COUNTED: Record<Medium, [NonNullable<MediumUse['audience']>['kind'], number] | null> = {
  web: ['monthly-users', 10_000],
  app: ['monthly-users', 10_000],
  newsletter: ['monthly-users', 10_000],
  social: ['monthly-users', 10_000],
  archive: ['monthly-users', 10_000],
  'print-newspaper': ['circulation', 10_000],
  magazine: ['circulation', 10_000],
  book: ['copies', 1000],
  report: ['copies', 1000],
  coursepack: ['copies', 100],
  presentation: ['copies', 50],
  broadcast: ['viewers', 100_000],
  intranet: ['staff', 50],
  'ai-index': null,
  'ai-input': null,
  'ai-train': null,
};

export const MEDIA = Object.keys(COUNTED) as Medium[];

export function mediumUse(medium: Medium): MediumUse {
  const counted = COUNTED[medium];
  return counted ? { medium, audience: { kind: counted[0], count: counted[1] } } : { medium };
}
