import { describe, expect, it } from '@jest/globals';
import { splitNames } from './byline.js';

describe('a byline of an agency’s report', () => {
  it.each([
    ['لندن (رويترز)', ['رويترز']],
    ['لندن (رويترز) -', ['رويترز']],
    ['القاهرة، 3 مارس (أ ف ب) - سارة نعيم', ['أ ف ب', 'سارة نعيم']],
    ['LONDON (Reuters) -', ['Reuters']],
    ['LONDON (Reuters)', ['Reuters']],
    ['NEW YORK, March 3 (AP) —', ['AP']],
    ['Paris (AFP) – Par Anne Duval', ['AFP', 'Anne Duval']],
    ['Berlin (dpa) - Von Jan Muster', ['dpa', 'Jan Muster']],
    ['MADRID (EFE).-', ['EFE']],
    ['Roma (ANSA) -', ['ANSA']],
    ['МОСКВА (Рейтер) -', ['Рейтер']],
    ['北京 (新华社)', ['新华社']],
    ['Mira Holt (Reuters)', ['Mira Holt', 'Reuters']],
    ['Mira Holt (Valletta)', ['Mira Holt']],
    ['By Mira Holt and Jonas Weir', ['Mira Holt', 'Jonas Weir']],
  ])('names the agency, not the place: %s', (line, names) => {
    expect(splitNames(line)).toEqual(names);
  });
});
