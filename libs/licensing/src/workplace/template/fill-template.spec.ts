import { describe, expect, it } from '@jest/globals';
import { exampleValues } from './template-values.js';
import { fillTemplate, PLACEHOLDERS, unknownPlaces } from './fill-template.js';

const values = exampleValues('en');

describe('a template', () => {
  it('gets each value in its place', () => {
    expect(fillTemplate('Dear { requester }, about “{article}” ({reference}).', values)).toEqual({
      text: `Dear ${values.requester}, about “${values.article}” (${values.reference}).`,
      missing: [],
    });
  });

  it('leaves a place open that the request has nothing for, and says so', () => {
    expect(fillTemplate('Until {offerExpires}.', { ...values, offerExpires: null })).toEqual({
      text: 'Until {offerExpires}.',
      missing: ['offerExpires'],
    });
  });

  it('does not look for places in what it has put in', () => {
    expect(fillTemplate('{article}', { ...values, article: 'A {reference} of {article}' }).text).toBe(
      'A {reference} of {article}',
    );
  });

  it('names places that mean nothing, each once', () => {
    expect(unknownPlaces('{licensee} {lisensee} {lisensee} {}')).toEqual(['lisensee', '']);
    expect(unknownPlaces('no place')).toEqual([]);
  });

  it('has an example for every place in both languages', () => {
    for (const language of ['en', 'ar'] as const) {
      const example = exampleValues(language);
      expect(PLACEHOLDERS.filter((name) => !example[name])).toEqual([]);
    }
  });
});
