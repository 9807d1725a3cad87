import { NativeSelect, NumberInput } from '@mantine/core';
import type { Use } from '../../api/views.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './quote.module.css';

const PURPOSES: Use['purpose'][] = [
  'editorial',
  'educational',
  'non-profit',
  'internal',
  'corporate-promotional',
  'advocacy',
];

/** What for; a promotional use is also priced by the size of the organisation. */
export function PurposeFields({ use, onChange }: { use: Use; onChange: (patch: Partial<Use>) => void }) {
  const words = useWords();
  const shared = useSharedWords();
  return (
    <div className={styles.group}>
      <NativeSelect
        label={words.builder.purpose}
        size="sm"
        value={use.purpose}
        data={PURPOSES.map((purpose) => ({ value: purpose, label: shared.purposes[purpose] }))}
        onChange={(event) => onChange({ purpose: event.currentTarget.value as Use['purpose'] })}
      />
      {use.purpose === 'corporate-promotional' ? (
        <NumberInput
          label={words.builder.staff}
          description={words.builder.staffWhy}
          size="sm"
          min={1}
          max={10_000_000}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator=","
          hideControls
          value={use.staff ?? ''}
          onChange={(value) => onChange({ staff: Number(value) || 1 })}
        />
      ) : null}
    </div>
  );
}
