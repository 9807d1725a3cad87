import {
  DIFFERENCE_KINDS,
  DIFFERENCE_REASONS,
  DIFFERENCE_STATES,
  PAYOUT_STATES,
  RESOLVING_ACCOUNTS,
  type BalanceView,
  type DifferenceDetail,
  type DifferenceListItem,
  type DifferenceState,
  type PaymentTrail,
  type PaymentWithTrail,
  type PayoutDetail,
  type PayoutLine,
  type PayoutListItem,
  type PayoutStep,
} from '#libs/finance';
import { date, id, instant, integer, listOf, named, object, oneOf, orNull, pageOf, text } from '../schema.js';
import { money } from './basics.js';
import { entry, paymentFields } from './payment.js';

const payoutFields = {
  id: id(),
  providerId: text('The provider’s.'),
  state: oneOf(PAYOUT_STATES),
  mode: oneOf(['sandbox', 'test', 'live']),
  amount: money,
  failure: orNull(text('Why the bank sent it back, by the provider’s code.')),
  madeAt: instant(),
  arrivesOn: date(),
  lines: orNull(integer('Null until they are all read.')),
  openDifferences: integer(),
};
export const payoutPage = pageOf('PayoutPage', named<PayoutListItem>('PayoutListItem', payoutFields));

export const payoutDetail = named<PayoutDetail>('Payout', {
  ...payoutFields,
  steps: listOf(
    object<PayoutStep>({
      kind: oneOf(['payments', 'fees', 'refunds', 'disputes', 'failed-payouts', 'adjustments']),
      amount: money,
      lines: integer(),
    }),
    'From what buyers paid to what the bank got; together they make the amount.',
  ),
  entries: listOf(entry),
});

export const payoutLinePage = pageOf(
  'PayoutLinePage',
  named<PayoutLine>('PayoutLine', {
    id: text('The provider’s id of the movement.'),
    kind: text('As the provider calls it.'),
    objectId: text('The charge, refund or dispute.'),
    ...{ amount: money, fee: money, net: money },
    occurredAt: instant(),
    paymentId: orNull(id()),
    reference: orNull(text('R-2026-00042')),
    entryId: orNull(id('The entry that books it first.')),
    differenceId: orNull(id('The difference about it that is open.')),
  }),
);

const differenceFields = {
  id: id(),
  state: oneOf(DIFFERENCE_STATES),
  kind: oneOf(DIFFERENCE_KINDS),
  reason: oneOf(DIFFERENCE_REASONS),
  objectId: text('The provider’s id of what differs.'),
  ...{ atProvider: money, inBooks: money, off: money },
  proposal: oneOf(RESOLVING_ACCOUNTS, 'The account against which it is proposed to book it.'),
  payoutId: orNull(id()),
  paymentId: orNull(id()),
  reference: orNull(text('R-2026-00042')),
  note: orNull(text()),
  closedBy: orNull(text()),
  foundAt: instant(),
  closedAt: orNull(instant()),
};
export const differencePage = pageOf(
  'DifferencePage',
  named<DifferenceListItem>('DifferenceListItem', differenceFields),
);

export const differenceDetail = named<DifferenceDetail>('Difference', {
  ...differenceFields,
  movements: listOf(
    object<DifferenceDetail['movements'][number]>({
      ...{ id: text(), kind: text(), amount: money, fee: money, net: money, occurredAt: instant() },
    }),
  ),
  entries: listOf(entry),
});

export const differenceSettled = named<{ state: DifferenceState; entryId: string | null }>('DifferenceSettled', {
  state: oneOf(DIFFERENCE_STATES),
  entryId: orNull(id('The entry that was booked.')),
});

export const providerBalance = listOf(
  named<BalanceView>('ProviderBalance', { atProvider: orNull(money), inBooks: money, off: orNull(money) }),
);

const priced = object<NonNullable<PaymentTrail['quote']>>({ amount: money, at: instant() });
export const paymentPage = pageOf(
  'PaymentPage',
  named<PaymentWithTrail>('PaymentListItem', {
    ...paymentFields,
    trail: object<PaymentTrail>({
      quote: orNull(priced),
      requestedAt: orNull(instant()),
      offer: orNull(priced),
      payout: orNull(
        object<NonNullable<PaymentTrail['payout']>>({ id: id(), state: oneOf(PAYOUT_STATES), arrivesOn: date() }),
      ),
      differenceId: orNull(id('An open difference about it.')),
    }),
  }),
);
