import { MultiSelect, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { countryName, decimalOf } from '../../design/data/format.js';
import { COUNTRY_CODES } from '../../design/data/places.js';
import { useLanguage } from '../../words/language.js';
import { minorUnits } from '../decision/amount.js';
import { useState } from 'react';
import { useWords } from '../words/words.js';
import { FACTS } from './condition-model.js';
import { useConditionText } from './use-condition-text.js';
import styles from './approval.module.css';

export type FactsTyped = Record<string, string | number | boolean | null | string[]>;

interface TypedFactsProps {
  facts: FactsTyped;
  onChange: (facts: FactsTyped) => void;
}

/** Every fact with a field that fits it. What the country list says follows from the country. */
export function TypedFacts({ facts, onChange }: TypedFactsProps) {
  const { approval: words } = useWords();
  return (
    <details className={styles.details} open>
      <summary>{words.fact}</summary>
      <div className={styles.factGrid}>
        {Object.keys(FACTS)
          .filter((name) => name !== 'countryList')
          .map((name) => (
            <FactField
              key={name}
              name={name}
              facts={facts}
              onChange={(value) =>
                onChange(
                  value === undefined
                    ? Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name))
                    : { ...facts, [name]: value },
                )
              }
            />
          ))}
      </div>
    </details>
  );
}

interface FactFieldProps {
  name: string;
  facts: FactsTyped;
  /** Undefined takes the fact away: it is then not known. */
  onChange: (value: FactsTyped[string] | undefined) => void;
}

function FactField({ name, facts, onChange }: FactFieldProps) {
  const { terms, approval: words } = useWords();
  const { factName, valueName } = useConditionText();
  const { locale } = useLanguage();
  const shape = FACTS[name]!;
  const value = facts[name];
  const label = factName(name);
  if (shape.kind === 'list') {
    return (
      <MultiSelect
        size="xs"
        label={label}
        data={(shape.values ?? []).map((one) => ({ value: one, label: valueName(name, one) }))}
        value={Array.isArray(value) ? value : []}
        onChange={(next) => onChange(next.length > 0 ? next : undefined)}
        hidePickedOptions
        clearButtonProps={{ 'aria-label': terms.clear }}
      />
    );
  }
  if (shape.kind === 'amount') return <AmountFact label={label} facts={facts} onChange={onChange} />;
  if (shape.kind === 'number') {
    return (
      <NumberInput
        size="xs"
        label={label}
        min={0}
        allowDecimal={false}
        placeholder={words.notGiven}
        value={typeof value === 'number' ? value : ''}
        onChange={(next) => onChange(next === '' ? undefined : Number(next))}
      />
    );
  }
  const options = {
    country: COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code, locale) })),
    currency: ['GBP', 'EUR', 'USD', 'JPY', 'KWD'].map((code) => ({ value: code, label: code })),
    boolean: ['true', 'false'].map((one) => ({ value: one, label: valueName(name, one === 'true') })),
    choice: (shape.values ?? []).map((one) => ({ value: one, label: valueName(name, one) })),
  }[shape.kind];
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value === undefined || value === null ? '' : String(value)}
      data={[{ value: '', label: words.notGiven }, ...options]}
      onChange={({ currentTarget: { value: next } }) =>
        onChange(next === '' ? undefined : shape.kind === 'boolean' ? next === 'true' : next)
      }
    />
  );
}

function AmountFact({
  label,
  facts,
  onChange,
}: {
  label: string;
  facts: FactsTyped;
  onChange: FactFieldProps['onChange'];
}) {
  const currency = typeof facts.currency === 'string' ? facts.currency : 'GBP';
  const amount = typeof facts.amount === 'string' ? facts.amount : null;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (amount === null ? '' : decimalOf({ amount, currency }));
  return (
    <TextInput
      size="xs"
      label={label}
      inputMode="decimal"
      dir="ltr"
      value={shown}
      error={shown !== '' && minorUnits(shown, currency) === null}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(minorUnits(event.currentTarget.value, currency) ?? undefined);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
