import { NativeSelect, TextInput } from '@mantine/core';
import type { LicenceListItem } from '../../api/views.js';
import { useTyped } from '../../design/address/use-typed.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './wallet.module.css';

export const LICENCE_STATES = [
  'active',
  'scheduled',
  'suspended',
  'withdrawn',
  'partly-withdrawn',
  'expired',
  'terminated',
] as const satisfies readonly LicenceListItem['shownState'][];

/** Of the list of licences, as they stand in the address. */
export type LicenceFilters = Record<'state' | 'text', string>;

/** The text is searched for while one types; the state at once. */
export function LicenceFilterForm({
  filters,
  onChange,
}: {
  filters: LicenceFilters;
  onChange: (changes: Partial<LicenceFilters>) => void;
}) {
  const words = useWords();
  const shared = useSharedWords();
  const { typed, type } = useTyped({ value: filters.text, onPause: (text) => onChange({ text }) });
  return (
    <form
      className={styles.filters}
      role="search"
      aria-label={words.filters.label}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextInput
        label={words.filters.text}
        size="sm"
        maxLength={200}
        dir="auto"
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <NativeSelect
        label={words.filters.state}
        size="sm"
        value={filters.state}
        data={[
          { value: '', label: words.filters.all },
          ...LICENCE_STATES.map((state) => ({ value: state, label: shared.licenceStates[state] })),
        ]}
        onChange={(event) => onChange({ state: event.currentTarget.value })}
      />
    </form>
  );
}
