import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import type { TriedUse } from '../../api/desk-prices.js';
import { useSharedWords } from '../../words/shared.js';
import { EXCLUSIVITY, keyOfTerm, MONTHS, PURPOSES, TERRITORIES, termOf } from '../decision/terms/choices.js';
import { MEDIA, type Medium } from '../decision/terms/media.js';
import { PlacesField } from '../decision/terms/places-field.js';
import { useWords } from '../words/words.js';
import { itemOf, withItems, withMedium } from './example-use.js';
import styles from './prices.module.css';

interface ExampleFieldsProps {
  use: TriedUse;
  onChange: (use: TriedUse) => void;
}

/** The use of the example, small. */
export function ExampleFields({ use, onChange }: ExampleFieldsProps) {
  const words = useWords();
  const shared = useSharedWords();
  const { example } = words.prices;
  const item = itemOf(use);
  const change = (patch: Partial<TriedUse>) => onChange({ ...use, ...patch });
  const [medium] = use.media;
  return (
    <div className={styles.exampleFields}>
      <NativeSelect
        size="sm"
        label={shared.useTerms.media}
        value={medium?.medium ?? 'web'}
        data={MEDIA.map((value) => ({ value, label: shared.media[value] }))}
        onChange={(event) => onChange(withMedium(use, event.currentTarget.value as Medium))}
      />
      {medium?.audience ? (
        <Count
          label={example.count}
          value={medium.audience.count}
          onChange={(count) => change({ media: [{ ...medium, audience: { ...medium.audience!, count } }] })}
        />
      ) : null}
      <Count
        label={example.words}
        value={item.words}
        onChange={(n) => onChange(withItems(use, { ...item, words: n }, use.items.length))}
      />
      <Count label={example.articles} value={use.items.length} onChange={(n) => onChange(withItems(use, item, n))} />
      <NativeSelect
        size="sm"
        label={words.terms.purpose}
        value={use.purpose}
        data={PURPOSES.map((value) => ({ value, label: shared.purposes[value] }))}
        onChange={(event) => change({ purpose: event.currentTarget.value })}
      />
      <Count label={words.terms.staff} value={use.staff ?? 0} onChange={(staff) => change({ staff })} />
      <NativeSelect
        size="sm"
        label={words.terms.territory}
        value={use.territory.kind}
        data={TERRITORIES.map((kind) => ({ value: kind, label: words.terms.territories[kind] }))}
        onChange={(event) => change({ territory: territoryOf(event.currentTarget.value) })}
      />
      {use.territory.kind === 'worldwide' ? null : (
        <PlacesField
          of={use.territory.kind === 'region' ? 'regions' : 'countries'}
          values={use.territory.values ?? []}
          onChange={(values) => {
            if (values.length > 0) change({ territory: { ...use.territory, values } });
          }}
        />
      )}
      <NativeSelect
        size="sm"
        label={words.terms.term}
        value={keyOfTerm(use.term as Parameters<typeof keyOfTerm>[0])}
        data={[
          { value: 'one-time', label: shared.term.oneTime },
          ...MONTHS.map((count) => ({ value: String(count), label: shared.months(count) })),
          { value: 'perpetual', label: shared.term.perpetual },
        ]}
        onChange={(event) => change({ term: termOf(event.currentTarget.value) })}
      />
      <NativeSelect
        size="sm"
        label={shared.useTerms.exclusivity}
        value={use.exclusivity}
        data={EXCLUSIVITY.map((value) => ({ value, label: shared.exclusivity[value] }))}
        onChange={(event) => change({ exclusivity: event.currentTarget.value as TriedUse['exclusivity'] })}
      />
      <Count
        label={example.images}
        value={item.images}
        onChange={(n) => onChange(withItems(use, { ...item, images: n }, use.items.length))}
      />
      <Count
        label={example.translations}
        value={item.translations}
        onChange={(n) => onChange(withItems(use, { ...item, translations: n }, use.items.length))}
      />
      <Checkbox
        size="sm"
        label={words.terms.rush}
        checked={use.rush}
        onChange={(event) => change({ rush: event.currentTarget.checked })}
      />
    </div>
  );
}

/** A first place to begin with: a territory of no place is none. */
function territoryOf(kind: string): TriedUse['territory'] {
  if (kind === 'region') return { kind, values: ['Europe'] };
  if (kind === 'countries' || kind === 'except') return { kind, values: ['GB'] };
  return { kind: 'worldwide' };
}

function Count({ label, value, onChange }: { label: string; value: number; onChange: (count: number) => void }) {
  return (
    <NumberInput
      size="sm"
      label={label}
      min={0}
      max={1_000_000_000}
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator=","
      hideControls
      value={value}
      onChange={(next) => onChange(Number(next) || 0)}
    />
  );
}
