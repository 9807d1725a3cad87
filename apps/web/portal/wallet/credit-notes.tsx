import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import styles from './wallet.module.css';

/** What was given back, each with its credit note; of one request or licence, or the newest of all. */
export function CreditNotes({ reference }: { reference?: string }) {
  const words = useWords();
  const { language } = useLanguage();
  const notes = useQuery({
    queryKey: ['credit-notes', reference ?? null],
    queryFn: ({ signal }) =>
      answerOf(portal.GET('/api/v1/credit-notes', { params: { query: reference ? { reference } : {} }, signal })),
  });
  const items = notes.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={words.wallet.creditNotes}>
      <ul className={styles.plain}>
        {items.map((note) => (
          <li key={note.number}>
            <p>
              <Money value={note.amount} /> {words.wallet.givenBack} <DateTime value={note.issuedAt} />
            </p>
            <p>
              <a href={`/api/v1/credit-notes/${encodeURIComponent(note.number)}?lang=${language}`}>
                {words.wallet.creditNote} <bdi>{note.number}</bdi>
              </a>
              {reference ? null : (
                <>
                  , <bdi>{note.licenceReference}</bdi>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
