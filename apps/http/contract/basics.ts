import type { MoneyJson } from '#libs/kernel';
import type { Problem } from '#platform/http';
import { integer, listOf, named, object, optional, orNull, text, type Field } from '../schema.js';

export const money = named<MoneyJson>('Money', {
  amount: text('Minor units as a decimal string: "35100" is 351.00 GBP.', { pattern: '^-?\\d+$' }),
  currency: text('ISO 4217.', { pattern: '^[A-Z]{3}$' }),
});

/** What a sentence speaks of, for software that says it in another language. */
export const spoken: Field = {
  required: true,
  schema: { type: 'object', additionalProperties: { type: 'string' }, description: 'What the sentence names.' },
};

export const problem = named<Problem>(
  'Problem',
  {
    type: text(),
    title: text(),
    status: integer(),
    code: text('Stable; act on this one.'),
    detail: text('A sentence for people.'),
    nextStep: orNull(text('What can be done now.')),
    requestId: text(),
    errors: optional(
      listOf(object<{ path: string; code: string; message: string }>({ path: text(), code: text(), message: text() })),
    ),
  },
  'RFC 9457 problem details.',
);
