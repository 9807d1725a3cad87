export interface Sourced {
  source: { kind: string; id: string };
  description: string;
  reversesId?: string | null;
}

const INVOICE = /\b[A-Z]{2,8}-INV-\d{6,}\b/;
const REFERENCE = /\b[RL]-\d{4}-\d{5,}\b/;

/** Where the thing lies that an entry is about: a payment, an order or licence by its reference, or another entry. */
export function addressOf({ source, description, reversesId }: Sourced): string | null {
  const [invoice] = INVOICE.exec(description) ?? [];
  if (invoice) return `/receivables/${invoice}`;
  if (source.kind === 'payment' || source.kind === 'payment-fee') return `/payments/${source.id}`;
  if (source.kind === 'payout') return `/payouts/${source.id.replace(/:.*/, '')}`;
  if (source.kind === 'difference') return `/differences/${source.id}`;
  if (source.kind === 'contributor-payment') return `/statements/${source.id}`;
  if (source.kind === 'refund') return `/refunds/${source.id.split('/')[0] ?? ''}`;
  if (source.kind === 'dispute' || source.kind === 'dispute-fee') return `/disputes/${source.id.split('/')[0] ?? ''}`;
  if (reversesId) return `/ledger/entries/${reversesId}`;
  const [reference] = REFERENCE.exec(description) ?? [];
  if (!reference) return null;
  return reference.startsWith('L') ? `/licences/${reference}` : `/requests/${reference}`;
}
