import type { Telling } from './cast.js';
import { CLEARANCE_STORIES } from './cleared-parts.js';
import { COMPANY_AT_THE_DESK, COMPANY_HISTORY } from './company.js';
import { NEWSPAPER_ENDED, NEWSPAPER_LICENCES, NEWSPAPER_UNDER_WAY } from './newspaper.js';
import { NGO_STORIES } from './ngo.js';
import { ARABIC_STORIES, NEW_BUYER_STORIES } from './small-newspapers.js';
import { CONTRIBUTORS_SOLD } from './contributors.js';
import { WITHDRAWN_STORIES } from './withdrawn.js';
import { TURNS } from './turns.js';

/** Requests in every state there is, and licences in each of theirs. */
export const ALL_STORIES: readonly Telling[] = [
  ...NEWSPAPER_LICENCES,
  ...NEWSPAPER_UNDER_WAY,
  ...NEWSPAPER_ENDED,
  ...NGO_STORIES,
  ...COMPANY_HISTORY,
  ...COMPANY_AT_THE_DESK,
  ...ARABIC_STORIES,
  ...NEW_BUYER_STORIES,
  ...CLEARANCE_STORIES,
  ...CONTRIBUTORS_SOLD,
  ...WITHDRAWN_STORIES,
  ...TURNS,
];
