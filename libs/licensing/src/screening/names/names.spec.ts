import { describe, expect, it } from '@jest/globals';
import { NameIndex } from './name-index.js';
import { comparableName } from './name-tokens.js';
import { jaroWinkler, nameSimilarity, THRESHOLD, withCountry } from './similarity.js';
import { skeletonOf } from './skeleton.js';
import { toLatin } from './transliterate.js';

const score = (a: string, b: string): number => nameSimilarity(comparableName(a), comparableName(b));

describe('a name', () => {
  it.each<[string, string[]]>([
    ['Zórawin Mediów Sp. z o.o.', ['zorawin', 'mediow', 'z', 'oo']],
    ['The Larkspur Trading Company Limited', ['larkspur', 'trading']],
    ['Société Générale du Lac S.A.', ['societe', 'generale', 'lac']],
    ['AL-QAMAR & SONS L.L.C.', ['qamar', 'sons']],
    ['O’Darragh Press', ['odarragh', 'press']],
    ['Limited', ['limited']],
    ['Иванов и Петрова ООО', ['ivanov', 'petrova']],
    ['شركة النجم الفضي', ['njm', 'fdi']],
  ])('%s is compared as %j', (name, tokens) => {
    expect(comparableName(name).tokens).toEqual(tokens);
  });

  it('of a letter soup or of nothing is compared with nothing', () => {
    expect(comparableName('—').tokens).toEqual([]);
    expect(score('—', '—')).toBe(0);
  });
});

describe('two spellings of a word', () => {
  it.each([
    ['mohammed', 'muhamad'],
    ['mohammed', toLatin('محمد')],
    ['iwanow', toLatin('Иванов')],
    ['yousef', 'yusuf'],
    ['kadir', 'qadir'],
    ['fatima', 'fatimah'],
    ['shukri', 'schukri'],
    ['zoltan', 'soltan'],
  ])('%s and %s sound alike', (a, b) => {
    expect(skeletonOf(a)).toBe(skeletonOf(b));
  });

  it.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'xyz', 0],
  ])('%s and %s have the similarity of the literature', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  });
});

describe('alike enough for a person to look', () => {
  it.each([
    ['Silver Star Trading Ltd', 'SILVER STAR TRADING COMPANY'],
    ['Silverstar Trading', 'Silver Star Trading LLC'],
    ['Muhammad Abd al-Rahman Qasimov', 'Mohamed Abdulrahman Kasimov'],
    ['محمد عبد الرحمن', 'Mohammed Abdel Rahman'],
    ['عمر الفاروقي', 'Omar al-Farouqi'],
    ['Иван Петров', 'Ivan Petrov'],
    ['Petrov, Ivan', 'Ivan PETROV'],
    ['Łukasz Żórawski', 'Lukasz Zorawski'],
    ['Tamarisk Holdings International', 'Tamarrisk Holding'],
    ['Zarqun Media Group', 'Zarqoon Media'],
    ['Foundation of Zarqun Velimont for Relief', 'Zarqun Velimont'],
    ['Søren Kjærbæk', 'Soren Kjaerbaek'],
  ])('%s and %s', (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it.each([
    ['Kisumu Daily', 'Kisumu Weekly'],
    ['Harbour News', 'Harbour Shipping'],
    ['General Trading Company', 'General Services Company'],
    ['Mohammed Ali', 'Mohammed Hassan Qasimov'],
    ['Green Valley School', 'Green Lake School'],
    ['International Press Association', 'International Bank Association'],
    ['Lake Chronicle', 'Chronicle of the Northern Lakes and Rivers'],
    ['Anna Berg', 'Anton Berger'],
    ['University of Marlow', 'University of Harlow Press'],
    ['Nile Books', 'Nile Star'],
  ])('not: %s and %s', (a, b) => {
    expect(score(a, b)).toBeLessThan(THRESHOLD);
  });

  it('is the same whoever is asked about', () => {
    expect(score('Tamarisk Holdings', 'Tamarrisk Holding')).toBeCloseTo(
      score('Tamarrisk Holding', 'Tamarisk Holdings'),
      10,
    );
  });

  it('takes a country as a hint', () => {
    expect(withCountry(0.85, 'SY', ['SY'])).toBeCloseTo(0.88);
    expect(withCountry(0.88, 'GB', ['SY'])).toBeCloseTo(0.84);
    expect(withCountry(0.88, 'GB', [])).toBe(0.88);
    expect(withCountry(1, 'SY', ['SY'])).toBe(1);
  });
});

describe('an index of names', () => {
  const index = new NameIndex();
  index.add({ id: 'e1', names: ['Silver Star Trading', 'النجم الفضي للتجارة'], countries: ['SY'] });
  index.add({ id: 'e2', names: ['Mohammed Abdulrahman Qasimov', 'Abu Zarqun'], countries: [] });
  index.add({ id: 'e3', names: ['Velimont Shipping'], countries: ['IR'] });
  const ids = (name: string, country = 'KE'): string[] => index.find(name, country).map(({ entryId }) => entryId);

  it('finds an entry by each of its names, best first', () => {
    expect(index.find('Silver Star Trading Ltd', 'SY')).toEqual([
      { entryId: 'e1', matchedName: 'Silver Star Trading', score: 1 },
    ]);
    expect(ids('شركة النجم الفضي للتجارة', 'SY')).toEqual(['e1']);
    expect(ids('Muhamad Abd al Rahman Kasimov')).toEqual(['e2']);
    expect(ids('Silverstar Trading', 'SY')).toEqual(['e1']);
  });

  it('is quiet about names that only share a word', () => {
    expect(ids('Star Shipping')).toEqual([]);
    expect(ids('Mohammed Hassan')).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  it('finds every entry by its own name, among many', () => {
    const many = new NameIndex();
    const [firsts, lasts] = [
      ['Zarqun', 'Velimont', 'Tamarisk', 'Orlaith', 'Quenby'],
      ['Ostrava', 'Lindqvist', 'Haddowi'],
    ];
    const names = firsts.flatMap((first) => lasts.map((last) => `${first} ${last} Trading`));
    names.forEach((name) => many.add({ id: name, names: [name], countries: [] }));
    for (const name of names) expect(many.find(`${name} LLC`, 'KE')[0]).toMatchObject({ entryId: name, score: 1 });
  });
});
