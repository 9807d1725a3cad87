import { z } from 'zod';
import { isCurrency } from '#libs/kernel';
import { inWords, toMistake } from '../book/zod-words.js';
import { agreedTermsInvalid } from '../pricing.errors.js';
import { AGREED_DIMENSIONS, type AgreedTerms } from './agreed-terms.js';

const decimal = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,4})?$/, {
    error: 'Write a factor as a number such as "0.75", with at most four decimals.',
    abort: true,
  })
  .refine((text) => Number(text) > 0, 'A factor of nought would give the work away.');

const SCHEMA: z.ZodType<AgreedTerms> = z
  .strictObject({
    format: z.literal(1),
    factor: decimal
      .refine((text) => Number(text) <= 1, 'Agreed terms make a price lower: the factor is at most 1.')
      .nullable(),
    minimums: z.record(
      z.string().refine(isCurrency, 'We do not know this currency; use an ISO 4217 code such as GBP.'),
      z.string().regex(/^\d{1,12}$/, 'Write an amount in minor units, such as "2500" for 25.00 GBP.'),
    ),
    caps: z.partialRecord(z.enum(AGREED_DIMENSIONS), decimal),
  })
  .refine(
    ({ factor, minimums, caps }) => factor !== null || Object.keys(minimums).length > 0 || Object.keys(caps).length > 0,
    'Nothing is agreed yet: give a factor, a least fee, or a highest factor for a dimension.',
  );

/** @throws pricing.agreed-terms-invalid with a sentence for each mistake */
export function validateAgreedTerms(data: unknown): AgreedTerms {
  const read = SCHEMA.safeParse(data, { error: inWords });
  if (read.success) return read.data;
  throw agreedTermsInvalid(read.error.issues.map(toMistake));
}
