import { NativeSelect } from '@mantine/core';
import type { Use } from '../../api/views.js';
import { useWords } from '../words/words.js';
import { PlacesField } from './places-field.js';
import styles from './quote.module.css';

type Territory = Use['territory'];
const KINDS: Territory['kind'][] = ['worldwide', 'countries', 'region', 'except'];

/** Where: the whole world, or what is named. */
export function TerritoryFields({ value, onChange }: { value: Territory; onChange: (territory: Territory) => void }) {
  const words = useWords();
  return (
    <div className={styles.group}>
      <NativeSelect
        label={words.builder.territory}
        size="sm"
        value={value.kind}
        data={KINDS.map((kind) => ({ value: kind, label: words.builder.territories[kind] }))}
        onChange={(event) => {
          const kind = event.currentTarget.value as Territory['kind'];
          onChange(kind === 'worldwide' ? { kind } : { kind, values: [] });
        }}
      />
      {value.kind === 'worldwide' ? null : (
        <PlacesField
          of={value.kind === 'region' ? 'regions' : 'countries'}
          label={words.builder.places[value.kind]}
          values={value.values ?? []}
          onChange={(values) => onChange({ ...value, values })}
        />
      )}
    </div>
  );
}
