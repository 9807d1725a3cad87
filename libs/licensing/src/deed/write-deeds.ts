import type { Deed } from '../licence/licence-snapshot.js';
import { arabicDeed } from './arabic-deed.js';
import { englishDeed } from './english-deed.js';
import type { DeedTerms } from './deed-terms.js';

/** The licence in plain words, in English and Arabic; both say the same. */
export const writeDeeds = (terms: DeedTerms): Deed[] => [englishDeed(terms), arabicDeed(terms)];
