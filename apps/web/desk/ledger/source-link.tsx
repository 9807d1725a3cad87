import { Link } from 'react-router';
import { useWords } from '../words/words.js';

interface Sourced {
  source: { kind: string; id: string };
  description: string;
  reversesId?: string | null;
}

const REFERENCE = /\b[RL]-\d{4}-\d{5,}\b/;

/** Where the thing lies that an entry is about: a payment, an order or licence by its reference, or another entry. */
export function addressOf({ source, description, reversesId }: Sourced): string | null {
  if (source.kind === 'payment' || source.kind === 'payment-fee') return `/payments/${source.id}`;
  if (reversesId) return `/ledger/entries/${reversesId}`;
  const [reference] = REFERENCE.exec(description) ?? [];
  if (!reference) return null;
  return reference.startsWith('L') ? `/licences/${reference}` : `/requests/${reference}`;
}

/** What an entry is about, as a link where it has a page. */
export function SourceLink({ entry }: { entry: Sourced }) {
  const { ledger: words } = useWords();
  const kinds: Record<string, string> = words.sources;
  const name = kinds[entry.source.kind] ?? entry.source.kind;
  const address = addressOf(entry);
  return address ? <Link to={address}>{name}</Link> : <span>{name}</span>;
}
