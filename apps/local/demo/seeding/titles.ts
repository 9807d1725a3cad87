import type { SaveContributorInput, TitleInput } from '#libs/catalogue';

/** A newspaper as the catalogue knows it; its hosts follow from where it is served. */
export interface DemoTitle extends Omit<TitleInput, 'hosts'> {
  staff: readonly string[];
  contributors: readonly Pick<SaveContributorInput, 'name' | 'terms' | 'shareBps' | 'validFrom' | 'note'>[];
}

export const TITLES: Readonly<Record<string, DemoTitle>> = {
  'harbour-ledger': {
    name: 'The Harbour Ledger',
    ownNames: ['Harbour Ledger', 'HL Graphics', 'Harbour Ledger archive'],
    language: 'en',
    staff: [
      ...['Mira Holt', 'Callum Reyes', 'Daniel Okafor', 'Ines Calder', 'Tobias Wren', 'Priya Sandhu', 'Ruth Ashdown'],
      ...['Helen Marsh', 'Leo Brandt', 'Sara Naim', 'Piotr Zelen', 'Joan Mbeki'],
    ],
    contributors: [
      { name: 'Ada Fenwick', terms: 'owned' },
      { name: 'Jonas Weir', terms: 'shared', shareBps: 3_000 },
      { name: 'Nell Corrigan', terms: 'shared', shareBps: 2_500, validFrom: '2020-01-01' },
      { name: 'Tom Adler', terms: 'one-time' },
    ],
  },
  'al-marsa': {
    name: 'المرسى',
    ownNames: ['صحيفة المرسى', 'غرافيك المرسى', 'Al-Marsa'],
    language: 'ar',
    staff: [
      ...['ليلى الوردي', 'كريم الدهان', 'هند المرزوق', 'يوسف السكاف', 'سامر الخوجة', 'نجوى السراج'],
      ...['سارة نعيم', 'عمر الزيات'],
    ],
    contributors: [
      { name: 'نادر العكاري', terms: 'owned' },
      { name: 'رنا الحكيم', terms: 'shared', shareBps: 4_000 },
    ],
  },
};
