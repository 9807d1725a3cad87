import { NativeSelect } from '@mantine/core';
import type { Use } from '../../api/views.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './quote.module.css';

type Term = Use['term'];
const MONTHS = [1, 3, 6, 12, 24, 36, 60];

const keyOf = (term: Term): string => (term.kind === 'months' ? String(term.months) : term.kind);

function termOf(key: string): Term {
  if (key === 'one-time' || key === 'perpetual') return { kind: key };
  return { kind: 'months', months: Number(key) };
}

/** How long. */
export function TermField({ value, onChange }: { value: Term; onChange: (term: Term) => void }) {
  const words = useWords();
  const shared = useSharedWords();
  const months = value.kind === 'months' && !MONTHS.includes(value.months) ? [...MONTHS, value.months] : MONTHS;
  return (
    <div className={styles.group}>
      <NativeSelect
        label={words.builder.term}
        size="sm"
        value={keyOf(value)}
        data={[
          { value: 'one-time', label: shared.term.oneTime },
          ...months.toSorted((a, b) => a - b).map((count) => ({ value: String(count), label: shared.months(count) })),
          { value: 'perpetual', label: shared.term.perpetual },
        ]}
        onChange={(event) => onChange(termOf(event.currentTarget.value))}
      />
    </div>
  );
}
