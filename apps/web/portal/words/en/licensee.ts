const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (n: number): string => `${String(n)}${SUFFIX[ORDINALS.select(n)] ?? 'th'}`;
const hours = (minutes: number): string => {
  if (minutes === 0) return 'within the hour';
  if (minutes < 60) return `in ${String(minutes)} working minutes`;
  const whole = Math.round(minutes / 60);
  return whole === 1 ? 'in 1 working hour' : `in ${String(whole)} working hours`;
};

export const licensee = {
  place: {
    position: (n: number) => (n === 1 ? 'Next in the queue' : `${ordinal(n)} in the queue`),
    promised: 'Answer promised by',
    deskHours: (city: string) => `desk’s hours, ${city}`,
    workingTime: hours,
    waiting: (n: number) =>
      n === 1 ? 'Yours is the only request waiting.' : `${String(n)} requests wait. This page stays current by itself.`,
    lateNext: 'The desk knows, and yours is among the first.',
  },
  compare: {
    title: 'What changed in the offer',
    term: 'Term',
    version: (n: number) => `Offer ${String(n)}`,
    changed: 'changed',
    parts: 'Pictures and other parts',
    partCount: (n: number) => (n === 0 ? 'None' : String(n)),
    note: 'Note of the desk',
  },
  accept: {
    title: 'Accept the offer',
    newer: (version: number) =>
      `The link in your mail was for an earlier offer. Offer ${String(version)} has taken its place: read it before you accept.`,
    closed: 'This offer cannot be accepted any more: the request has moved on.',
    toRequest: 'To the request',
  },
  extend: {
    title: 'Extend the licence',
    lead: 'Choose what should become more. You pay the difference, at the prices the licence was made with; it keeps its number.',
    button: 'Extend for the difference',
    backToLicence: 'Back to the licence',
    languages: 'Languages',
    difference: 'The difference',
    chooseMore: 'Choose a longer time, more media, a larger audience, more places or languages.',
    nothingMore: 'Nothing more to pay',
    full: 'The wider use at once',
    paid: 'Paid already',
    outcome: {
      instant: 'Approved at once.',
      review: 'The rights desk looks at it first, within a promised time.',
      refused: 'This cannot be licensed.',
    },
    send: 'Ask for the extension',
    finePrint: 'Nothing is owed before you accept. Articles, purpose and edits stay as they are.',
    underWay: 'An extension is under way:',
    notNow: 'A licence can be extended while it is in force. Ask for a new licence from the article’s page instead.',
    of: 'Extension of',
    history: 'Revisions',
    itemsEnded: 'some articles ended',
    revision: (n: number) => `Revision ${String(n)}`,
    readRevision: (n: number) => `Read revision ${String(n)} as it was agreed`,
    until: 'Until',
  },
  drafts: {
    saving: 'Saving…',
    here: 'Saved on this device',
    account: 'Saved with your account',
    startOver: 'Start over',
  },
  exports: {
    title: 'Export',
    csv: 'Table (CSV)',
    ics: 'Calendar, once (ICS)',
    subscribe: 'Subscribe to the calendar',
    subscribeText:
      'Last days of licences, and offers and payments that run out, in your own calendar program. Whoever has the address can read it, so keep it to yourself.',
    address: 'the address',
    shownOnce: 'Copy it now: it is not shown again.',
    since: 'An address works since',
    make: 'Make an address',
    renew: 'Make a new one; the old stops working',
    revoke: 'Take it back',
  },
  filters: {
    label: 'Filter the licences',
    state: 'State',
    all: 'All states',
    text: 'Number or headline',
    clear: 'Clear the filters',
    nothing: 'No licence answers to these filters',
  },
  mails: {
    title: 'Mails',
    lead: 'Write to me about',
    groups: {
      progress: { label: 'Progress', why: 'A request reached the desk, or an answer is late.' },
      offers: { label: 'Offers', why: 'An offer, or a newer one. You also find them on your requests.' },
      messages: { label: 'Messages of the desk', why: 'You also find them on the request’s page.' },
      reminders: {
        label: 'Reminders',
        why: 'Before an offer, a payment or a licence runs out, or when a card was refused.',
      },
    },
    always:
      'Questions, refusals, licences, receipts, refunds and corrections are always sent: missing one could cost you a right.',
  },
};
