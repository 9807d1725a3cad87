import {
  PERIOD_STATES,
  PERIOD_STEPS,
  type AccountView,
  type PeriodHistory,
  type PeriodState,
  type PeriodView,
  type RevenueMonth,
  type RevenueReport,
  type ShareView,
  type StatementLine,
  type StatementView,
  type TrialBalanceLine,
} from '#libs/ledger';
import { date, id, instant, integer, listOf, named, object, oneOf, orNull, pageOf, text, yes } from '../schema.js';
import { money } from './basics.js';
import { entry, entrySays } from './payment.js';

const kind = oneOf(['asset', 'liability', 'equity', 'income', 'expense']);
const side = oneOf(['debit', 'credit'], 'The side on which it grows.');
const month = text('2026-10');

export const ledgerEntry = entry;
export const entryPage = pageOf('LedgerEntryPage', entry);

export const accounts = listOf(
  named<AccountView>('LedgerAccount', {
    code: text(),
    number: integer('By which an accounting package knows it.'),
    name: text(),
    kind,
    normalSide: side,
    currencies: listOf(text()),
  }),
);

export const trialBalance = listOf(
  named<TrialBalanceLine>('TrialBalanceLine', {
    ...{ account: text(), number: integer(), name: text(), kind },
    ...{ debit: money, credit: money, balance: money },
  }),
);

export const statement = named<StatementView>('AccountStatement', {
  account: object<StatementView['account']>({
    ...{ code: text(), number: integer(), name: text(), kind, normalSide: side },
  }),
  currency: text(),
  ...{ opening: money, debit: money, credit: money, closing: money },
  items: listOf(
    named<StatementLine>('AccountStatementLine', {
      postingId: text(),
      entryId: id(),
      source: object<StatementLine['source']>({ kind: text(), id: text() }),
      description: text('In English, as it is kept.'),
      says: orNull(entrySays),
      occurredAt: instant(),
      amount: money,
    }),
  ),
  nextCursor: orNull(text('Give it back as `cursor` for the next page; null on the last.')),
});

export const sharePage = pageOf(
  'RevenueSharePage',
  named<ShareView>('RevenueShare', {
    id: id(),
    source: object<ShareView['source']>({ kind: text(), id: text() }),
    entryId: orNull(id('By which all of it was put aside.')),
    reference: text('L-2026-00042'),
    firstDay: date(),
    lastDay: date(),
    ...{ whole: money, earned: money, share: money },
  }),
);

export const reversed = named<{ entryId: string }>('EntryReversed', { entryId: id('The new entry’s.') });

const state = oneOf(PERIOD_STATES);
export const periodList = listOf(
  named<PeriodView>('LedgerPeriod', {
    month,
    state,
    steps: listOf(oneOf(PERIOD_STEPS), 'What this person may do with it now.'),
    askedByYou: yes('Somebody else has to confirm.'),
    history: listOf(
      object<PeriodHistory>({ from: state, to: state, by: orNull(text()), reason: orNull(text()), at: instant() }),
    ),
  }),
);
export const periodChanged = named<{ month: string; state: PeriodState }>('LedgerPeriodChanged', { month, state });

export const revenueReport = named<RevenueReport>('RevenueReport', {
  currency: text(),
  currencies: listOf(text()),
  recognisedUntil: orNull(date('The last day that is posted.')),
  months: listOf(
    object<RevenueMonth>({ month, deferred: money, recognised: money, balance: money }),
    'The last twelve, the oldest first.',
  ),
  coming: listOf(
    object<RevenueReport['coming'][number]>({ month, amount: money }),
    'What the agreed terms will bring.',
  ),
  later: money,
});
