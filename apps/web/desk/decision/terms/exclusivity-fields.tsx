import { NativeSelect, TextInput } from '@mantine/core';
import type { Use } from '../../../api/desk-client.js';
import { useSharedWords } from '../../../words/shared.js';
import { useWords } from '../../words/words.js';
import { EXCLUSIVITY } from './choices.js';
import { PlacesField } from './places-field.js';

type Exclusivity = Use['exclusivity'];

function startingWith(kind: Exclusivity['kind']): Exclusivity {
  if (kind === 'sector') return { kind, sector: '' };
  return kind === 'territory' ? { kind, territory: { kind: 'countries', values: [] } } : { kind };
}

/** Whether nobody else may have it, where or in what field, and until when. */
export function ExclusivityFields({ value, onChange }: { value: Exclusivity; onChange: (value: Exclusivity) => void }) {
  const words = useWords();
  const shared = useSharedWords();
  return (
    <>
      <NativeSelect
        label={words.terms.exclusivity}
        size="sm"
        value={value.kind}
        data={EXCLUSIVITY.map((kind) => ({ value: kind, label: shared.exclusivity[kind] }))}
        onChange={(event) => onChange(startingWith(event.currentTarget.value as Exclusivity['kind']))}
      />
      {value.kind === 'sector' ? (
        <TextInput
          label={words.terms.sector}
          size="sm"
          maxLength={60}
          value={value.sector ?? ''}
          onChange={(event) => onChange({ ...value, sector: event.currentTarget.value })}
        />
      ) : null}
      {value.kind === 'territory' ? (
        <PlacesField
          of="countries"
          values={value.territory?.values ?? []}
          onChange={(values) => onChange({ ...value, territory: { kind: 'countries', values } })}
        />
      ) : null}
      {value.kind === 'none' ? null : (
        <TextInput
          type="date"
          label={words.terms.until}
          size="sm"
          value={value.until ?? ''}
          onChange={({ currentTarget }) => {
            const { until: _, ...rest } = value;
            onChange(currentTarget.value ? { ...rest, until: currentTarget.value } : rest);
          }}
        />
      )}
    </>
  );
}
