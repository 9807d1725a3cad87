import type { PressWords } from './words.js';
import { ARABIC, ENGLISH } from './words.js';

/** One of the two invented newspapers, as its readers know it. */
export interface Newspaper {
  name: string;
  motto: string;
  place: string;
  language: 'en' | 'ar';
  /** For dates; day and month names as the paper's readers use them. */
  locale: string;
  direction: 'ltr' | 'rtl';
  openGraphLocale: string;
  /** In the order of the navigation. */
  sections: readonly { name: string; slug: string }[];
  words: PressWords;
  newsletter: { name: string; pitch: string };
  address: string;
}

const HARBOUR_LEDGER: Newspaper = {
  name: 'The Harbour Ledger',
  motto: 'What came in, what went out, and who said so',
  place: 'Port Merrow',
  language: 'en',
  locale: 'en-GB',
  direction: 'ltr',
  openGraphLocale: 'en_GB',
  sections: [
    { name: 'City', slug: 'city' },
    { name: 'Business', slug: 'business' },
    { name: 'Environment', slug: 'environment' },
    { name: 'Science', slug: 'science' },
    { name: 'Culture', slug: 'culture' },
    { name: 'Opinion', slug: 'opinion' },
    { name: 'Sport', slug: 'sport' },
    { name: 'World', slug: 'world' },
  ],
  words: ENGLISH,
  newsletter: {
    name: 'High Water',
    pitch: 'The morning’s news, the tide table and one good story. At six, every day.',
  },
  address: 'The Harbour Ledger, 4 Cinder Quay, Port Merrow',
};

const AL_MARSA: Newspaper = {
  name: 'المرسى',
  motto: 'ما يقوله البحر، وما تقوله المدينة',
  place: 'رأس الفنار',
  language: 'ar',
  locale: 'ar-LB-u-nu-latn',
  direction: 'rtl',
  openGraphLocale: 'ar_AR',
  sections: [
    { name: 'المدينة', slug: 'city' },
    { name: 'اقتصاد', slug: 'business' },
    { name: 'بيئة', slug: 'environment' },
    { name: 'علوم', slug: 'science' },
    { name: 'ثقافة', slug: 'culture' },
    { name: 'رأي', slug: 'opinion' },
    { name: 'رياضة', slug: 'sport' },
    { name: 'العالم', slug: 'world' },
  ],
  words: ARABIC,
  newsletter: { name: 'قنديل', pitch: 'أخبار الصباح ومواعيد المد وحكاية واحدة تستحق القراءة. كل يوم عند السادسة.' },
  address: 'المرسى، رصيف باب البحر، رأس الفنار',
};

const NEWSPAPERS: Readonly<Record<string, Newspaper>> = { 'harbour-ledger': HARBOUR_LEDGER, 'al-marsa': AL_MARSA };

/** @param title such as `harbour-ledger` @throws Error when no newspaper has that name */
export function newspaperOf(title: string): Newspaper {
  const found = NEWSPAPERS[title];
  if (!found) throw new Error(`The demo has no newspaper named ${title}.`);
  return found;
}
