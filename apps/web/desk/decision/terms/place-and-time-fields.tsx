import { NativeSelect, TextInput } from '@mantine/core';
import type { Use } from '../../../api/desk-client.js';
import { useSharedWords } from '../../../words/shared.js';
import { useWords } from '../../words/words.js';
import { keyOfTerm, MONTHS, TERRITORIES, termOf } from './choices.js';
import { PlacesField } from './places-field.js';

interface PlaceAndTimeFieldsProps {
  use: Use;
  onChange: (patch: Partial<Use>) => void;
}

/** Where, for how long and from when. */
export function PlaceAndTimeFields({ use, onChange }: PlaceAndTimeFieldsProps) {
  const words = useWords();
  const shared = useSharedWords();
  const { territory, term } = use;
  const months = term.kind === 'months' ? [...new Set([...MONTHS, term.months])].sort((a, b) => a - b) : MONTHS;
  return (
    <>
      <NativeSelect
        label={words.terms.territory}
        size="sm"
        value={territory.kind}
        data={TERRITORIES.map((kind) => ({ value: kind, label: words.terms.territories[kind] }))}
        onChange={(event) => {
          const kind = event.currentTarget.value as Use['territory']['kind'];
          onChange({ territory: kind === 'worldwide' ? { kind } : { kind, values: [] } });
        }}
      />
      {territory.kind === 'worldwide' ? null : (
        <PlacesField
          of={territory.kind === 'region' ? 'regions' : 'countries'}
          values={territory.values ?? []}
          onChange={(values) => onChange({ territory: { ...territory, values } })}
        />
      )}
      <NativeSelect
        label={words.terms.term}
        size="sm"
        value={keyOfTerm(term)}
        data={[
          { value: 'one-time', label: shared.term.oneTime },
          ...months.map((count) => ({ value: String(count), label: shared.months(count) })),
          { value: 'perpetual', label: shared.term.perpetual },
        ]}
        onChange={(event) => onChange({ term: termOf(event.currentTarget.value) })}
      />
      <TextInput
        type="date"
        label={words.terms.startsOn}
        size="sm"
        value={use.startsOn}
        onChange={(event) => {
          if (event.currentTarget.value) onChange({ startsOn: event.currentTarget.value });
        }}
      />
    </>
  );
}
