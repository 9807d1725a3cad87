import { z } from 'zod';
import { isCurrency, isWorldVersion } from '#libs/kernel';
import { mistake } from './zod-words.js';
import { PRICED_PURPOSES, type Band, type PriceBook } from './price-book.js';

/** The longest term that can be asked for, in months; anything longer is perpetual. */
const LONGEST_TERM = 60;

const DECIMAL = /^\d{1,6}(\.\d{1,4})?$/;
const WHOLE = /^\d{1,12}$/;

const factor = z
  .string()
  .refine((text) => DECIMAL.test(text), {
    ...mistake('Write a factor as a number such as "0.75", with at most four decimals.', 'factor-form'),
    abort: true,
  })
  .refine((text) => Number(text) > 0, mistake('A factor of nought would give the work away.', 'factor-nought'));
const addition = z
  .string()
  .refine(
    (text) => DECIMAL.test(text),
    mistake('Write what is added as a number such as "0.5", not below nought.', 'addition-form'),
  );
const surcharge = factor.refine(
  (text) => Number(text) >= 1,
  mistake('This factor is a surcharge: it cannot be below 1.', 'surcharge-below-one'),
);
const discount = factor.refine(
  (text) => Number(text) <= 1,
  mistake('A volume discount cannot be a factor above 1.', 'discount-above-one'),
);
const amount = z.string().refine((text) => WHOLE.test(text), {
  ...mistake('Write an amount in minor units, such as "12000" for 120.00 GBP.', 'amount-form'),
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
    .refine((bands) => bands.length > 0, mistake('There is no band, so nothing can be priced.', 'no-bands'))
    .superRefine((bands, context) => {
      const say = (index: number, field: 'from' | 'upTo', { error, params }: Said): void =>
        context.addIssue({ code: 'custom', path: [index, field], message: error, params });
      bands.forEach((band, index) => {
        const before = bands[index - 1];
        const said = before ? follows(before, band, unit) : starts(band, unit);
        if (said) say(index, 'from', said);
        if (band.upTo !== null && band.upTo < band.from) {
          say(index, 'upTo', mistake('This band ends before it begins.', 'band-turned'));
        }
      });
      const last = bands.length - 1;
      const end = bands[last]?.upTo ?? Number.POSITIVE_INFINITY;
      if (end < reach) {
        say(
          last,
          'upTo',
          mistake(`Nothing says what more than ${end} ${unit} cost.`, 'bands-end', { from: end, unit }),
        );
      }
    });
}

type Said = ReturnType<typeof mistake>;

const starts = ({ from }: Band, unit: string): Said | undefined =>
  from > 1 ? mistake(`Nothing says what fewer than ${from} ${unit} cost.`, 'bands-start', { from, unit }) : undefined;

function follows({ upTo }: Band, { from }: Band, unit: string): Said | undefined {
  if (upTo === null) return mistake('Only the last band may be without end.', 'band-endless');
  if (from > upTo + 1) {
    const gap = { from: upTo + 1, upTo: from - 1, unit };
    return mistake(`There is a gap: nothing says what ${gap.from} to ${gap.upTo} ${unit} cost.`, 'band-gap', gap);
  }
  if (from > upTo) return undefined;
  return mistake(`Two bands overlap: ${from} ${unit} are in both.`, 'band-overlap', { from, unit });
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
      ...{ code: 'custom', path: [index, 'from'], params: { mistake: 'discount-order' } },
      message: 'Each discount begins later than the one before.',
    });
  });
});

/** The form of a price book, with a sentence for each mistake. */
export const BOOK_SCHEMA: z.ZodType<PriceBook> = z.strictObject({
  format: z.literal(1),
  name: z.string().trim().min(1).max(200),
  note: z.string().max(500),
  currency: z
    .string()
    .refine(isCurrency, mistake('We do not know this currency; use an ISO 4217 code such as GBP.', 'currency-unknown')),
  worldVersion: z
    .string()
    .refine(isWorldVersion, mistake('There is no list of regions of this version.', 'regions-unknown')),
  base: amount.refine(
    (text) => BigInt(text) > 0n,
    mistake('A base fee of nought would give the work away.', 'base-nought'),
  ),
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
