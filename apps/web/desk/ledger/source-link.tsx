import { Link } from 'react-router';
import { useWords } from '../words/words.js';
import { addressOf, type Sourced } from './source-address.js';

/** What an entry is about, as a link where it has a page. */
export function SourceLink({ entry }: { entry: Sourced }) {
  const { ledger: words } = useWords();
  const kinds: Record<string, string> = words.sources;
  const name = kinds[entry.source.kind] ?? entry.source.kind;
  const address = addressOf(entry);
  return address ? <Link to={address}>{name}</Link> : <span>{name}</span>;
}
