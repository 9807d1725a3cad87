import { NativeSelect, TextInput } from '@mantine/core';
import type { Use } from '../../api/views.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { PlacesField } from './places-field.js';

type Exclusivity = Use['exclusivity'];
const KINDS: Exclusivity['kind'][] = ['none', 'sector', 'territory', 'full'];

function startingWith(kind: Exclusivity['kind']): Exclusivity {
  if (kind === 'sector') return { kind, sector: '' };
  if (kind === 'territory') return { kind, territory: { kind: 'countries', values: [] } };
  return { kind };
}

/** Whether nobody else may have it, and where or in what field. */
export function ExclusivityFields({ value, onChange }: { value: Exclusivity; onChange: (value: Exclusivity) => void }) {
  const words = useWords();
  const shared = useSharedWords();
  return (
    <>
      <NativeSelect
        label={words.builder.exclusivity}
        size="sm"
        value={value.kind}
        data={KINDS.map((kind) => ({ value: kind, label: shared.exclusivity[kind] }))}
        onChange={(event) => onChange(startingWith(event.currentTarget.value as Exclusivity['kind']))}
      />
      {value.kind === 'sector' ? (
        <TextInput
          label={words.builder.sector}
          placeholder={words.builder.sectorExample}
          size="sm"
          maxLength={60}
          value={value.sector ?? ''}
          onChange={(event) => onChange({ ...value, sector: event.currentTarget.value })}
        />
      ) : null}
      {value.kind === 'territory' ? (
        <PlacesField
          of="countries"
          label={words.builder.exclusiveIn}
          values={value.territory?.values ?? []}
          onChange={(values) => onChange({ ...value, territory: { kind: 'countries', values } })}
        />
      ) : null}
      {value.kind === 'none' ? null : (
        <TextInput
          type="date"
          label={words.builder.exclusiveUntil}
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
