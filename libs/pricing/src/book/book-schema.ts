import { z } from 'zod';
import { isCurrency, isWorldVersion } from '#libs/kernel';
import { PRICED_PURPOSES, type Band, type PriceBook } from './price-book.js';

/** The longest term that can be asked for, in months; anything longer is perpetual. */
const LONGEST_TERM = 60;

const factor = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,4})?$/, {
    error: 'Write a factor as a number such as "0.75", with at most four decimals.',
    abort: true,
  })
  .refine((text) => Number(text) > 0, 'A factor of nought would give the work away.');
const addition = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,4})?$/, 'Write what is added as a number such as "0.5", not below nought.');
const surcharge = factor.refine((text) => Number(text) >= 1, 'This factor is a surcharge: it cannot be below 1.');
const discount = factor.refine((text) => Number(text) <= 1, 'A volume discount cannot be a factor above 1.');
const amount = z.string().regex(/^\d{1,12}$/, {
  error: 'Write an amount in minor units, such as "12000" for 120.00 GBP.',
  abort: true,
});
const count = z.int().min(0);
const rule = z.strictObject({ factor, review: z.literal(true).optional() });

interface BandTable {
  /** What is counted, for the sentences. */
  unit: string;
  /** The bands must reach at least this far; Infinity: they must be without end. */
  reach: number;
}

function bandTable({ unit, reach }: BandTable): z.ZodType<Band[]> {
  return z
    .array(z.strictObject({ from: count, upTo: count.nullable(), factor, review: z.literal(true).optional() }))
    .min(1, 'There is no band, so nothing can be priced.')
    .superRefine((bands, context) => {
      const say = (index: number, field: 'from' | 'upTo', message: string): void =>
        context.addIssue({ code: 'custom', path: [index, field], message });
      bands.forEach((band, index) => {
        const before = bands[index - 1];
        const said = before ? follows(before, band, unit) : starts(band, unit);
        if (said) say(index, 'from', said);
        if (band.upTo !== null && band.upTo < band.from) say(index, 'upTo', 'This band ends before it begins.');
      });
      const end = bands.at(-1)?.upTo ?? Number.POSITIVE_INFINITY;
      if (end < reach) say(bands.length - 1, 'upTo', `Nothing says what more than ${end} ${unit} cost.`);
    });
}

const starts = (band: Band, unit: string): string | undefined =>
  band.from > 1 ? `Nothing says what fewer than ${band.from} ${unit} cost.` : undefined;

function follows(before: Band, band: Band, unit: string): string | undefined {
  if (before.upTo === null) return 'Only the last band may be without end.';
  if (band.from > before.upTo + 1) {
    return `There is a gap: nothing says what ${before.upTo + 1} to ${band.from - 1} ${unit} cost.`;
  }
  return band.from <= before.upTo ? `Two bands overlap: ${band.from} ${unit} are in both.` : undefined;
}

const purpose = z.strictObject({
  factor,
  review: z.literal(true).optional(),
  verifiedAs: z.string().min(1).optional(),
  staffCounts: z.literal(true).optional(),
});

const volume = z.array(z.strictObject({ from: z.int().min(1), factor: discount })).superRefine((tiers, context) => {
  tiers.forEach((tier, index) => {
    if (tier.from > (tiers[index - 1]?.from ?? 0)) return;
    context.addIssue({
      code: 'custom',
      path: [index, 'from'],
      message: 'Each discount begins later than the one before.',
    });
  });
});

/** The form of a price book, with a sentence for each mistake. */
export const BOOK_SCHEMA: z.ZodType<PriceBook> = z.strictObject({
  format: z.literal(1),
  name: z.string().trim().min(1).max(200),
  note: z.string().max(500),
  currency: z.string().refine(isCurrency, 'We do not know this currency; use an ISO 4217 code such as GBP.'),
  worldVersion: z.string().refine(isWorldVersion, 'There is no list of regions of this version.'),
  base: amount.refine((text) => BigInt(text) > 0n, 'A base fee of nought would give the work away.'),
  minimum: amount,
  freeExcerpt: z
    .strictObject({
      maxWords: z.int().min(1),
      maxMonths: z.int().min(1).max(LONGEST_TERM),
      purposes: z.array(z.enum(PRICED_PURPOSES)),
    })
    .nullable(),
  words: bandTable({ unit: 'words', reach: Number.POSITIVE_INFINITY }),
  audience: bandTable({ unit: 'people', reach: Number.POSITIVE_INFINITY }),
  staff: bandTable({ unit: 'staff', reach: Number.POSITIVE_INFINITY }),
  territory: z.strictObject({
    worldwide: factor,
    except: factor,
    region: factor,
    country: factor,
    lowerIncomeCountry: factor,
  }),
  term: z.strictObject({
    oneTime: rule,
    months: bandTable({ unit: 'months', reach: LONGEST_TERM }),
    perpetual: rule,
  }),
  purposes: z.strictObject({
    editorial: purpose,
    educational: purpose,
    'non-profit': purpose,
    internal: purpose,
    'corporate-promotional': purpose,
    advocacy: purpose,
  }),
  extraMedium: addition,
  exclusivity: z.strictObject({ none: rule, sector: rule, territory: rule, full: rule }),
  extraLanguage: addition,
  components: z.strictObject({ image: amount, graphic: amount, video: amount }),
  volume,
  contractFrom: z.int().min(2).nullable(),
  rush: surcharge,
  alreadyPublished: surcharge,
  ai: z.enum(['refused', 'review']),
});
