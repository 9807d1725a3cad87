import type { LedgerEntry } from '../../api/desk-ledger.js';
import { ServerSentences } from '../../design/reading/server-text.js';

/** What an entry says, in the reader's language; as it is kept where nobody has words for it. */
export function EntrySentence({ entry }: { entry: Pick<LedgerEntry, 'description' | 'says'> }) {
  const { description, says } = entry;
  return (
    <bdi>
      <ServerSentences code={`ledger.${says?.code ?? ''}`} message={description} values={says?.values} />
    </bdi>
  );
}
