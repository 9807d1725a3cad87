import { ActionIcon, MultiSelect, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { countryName, decimalOf } from '../../design/data/format.js';
import { COUNTRY_CODES } from '../../design/data/places.js';
import { useLanguage } from '../../words/language.js';
import { minorUnits } from '../decision/amount.js';
import { useWords } from '../words/words.js';
import { FACTS, type Comparison } from './condition-model.js';
import { useConditionText } from './use-condition-text.js';
import styles from './approval.module.css';

interface ComparisonValueProps {
  comparison: Comparison;
  onChange: (value: Comparison['value']) => void;
}

const CURRENCIES = ['GBP', 'EUR', 'USD', 'JPY', 'KWD'];

/** What a fact is compared with; the field follows from the kind of fact. */
export function ComparisonValue({ comparison, onChange }: ComparisonValueProps) {
  const { approval: words } = useWords();
  const { valueName } = useConditionText();
  const { fact, operator, value } = comparison;
  const shape = FACTS[fact];
  if (operator === 'free') return null;
  if (operator === 'within' || operator === 'above') {
    return <CurrencyLimits limits={value as Record<string, string>} onChange={onChange} />;
  }
  if (Array.isArray(value)) return <WordsField fact={fact} values={value} onChange={onChange} />;
  if (shape?.kind === 'number') {
    return (
      <NumberInput
        size="sm"
        aria-label={words.value}
        className={styles.number ?? ''}
        min={0}
        allowDecimal={false}
        value={typeof value === 'number' ? value : ''}
        onChange={(next) => onChange(Number(next) || 0)}
      />
    );
  }
  const choices = shape?.kind === 'boolean' ? [true, false] : (shape?.values ?? []);
  return (
    <NativeSelect
      size="sm"
      aria-label={words.value}
      value={typeof value === 'object' ? '' : String(value)}
      data={choices.map((one) => ({ value: String(one), label: valueName(fact, one) }))}
      onChange={({ currentTarget: { value: next } }) => onChange(shape?.kind === 'boolean' ? next === 'true' : next)}
    />
  );
}

function WordsField({
  fact,
  values,
  onChange,
}: {
  fact: string;
  values: string[];
  onChange: (values: string[]) => void;
}) {
  const { approval: words, terms } = useWords();
  const { locale } = useLanguage();
  const { valueName } = useConditionText();
  const shape = FACTS[fact];
  const options = useMemo(() => {
    if (shape?.kind === 'country') {
      return COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code, locale) })).sort((a, b) =>
        a.label.localeCompare(b.label, locale),
      );
    }
    if (shape?.kind === 'currency') return CURRENCIES.map((code) => ({ value: code, label: code }));
    return (shape?.values ?? []).map((value) => ({ value, label: valueName(fact, value) }));
    // oxlint-disable-next-line react/exhaustive-deps -- the names follow from fact and language
  }, [fact, locale]);
  return (
    <MultiSelect
      size="sm"
      aria-label={words.value}
      className={styles.words ?? ''}
      data={options}
      value={values}
      onChange={onChange}
      searchable
      hidePickedOptions
      clearable={values.length > 0}
      clearButtonProps={{ 'aria-label': terms.clear }}
      maxDropdownHeight={240}
    />
  );
}

/** An amount for each currency, in its own units. */
export function CurrencyLimits({
  limits,
  onChange,
}: {
  limits: Record<string, string>;
  onChange: (limits: Record<string, string>) => void;
}) {
  const { approval: words } = useWords();
  const left = CURRENCIES.filter((currency) => !(currency in limits));
  return (
    <div className={styles.limits}>
      {Object.entries(limits).map(([currency, amount]) => (
        <Limit
          key={currency}
          currency={currency}
          amount={amount}
          onChange={(next) => onChange({ ...limits, [currency]: next })}
          onRemove={() => onChange(Object.fromEntries(Object.entries(limits).filter(([one]) => one !== currency)))}
        />
      ))}
      {left.length > 0 ? (
        <NativeSelect
          size="sm"
          aria-label={words.addCurrency}
          value=""
          data={[{ value: '', label: words.addCurrency }, ...left.map((one) => ({ value: one, label: one }))]}
          onChange={(event) => {
            if (event.currentTarget.value) onChange({ ...limits, [event.currentTarget.value]: '0' });
          }}
        />
      ) : null}
    </div>
  );
}

interface LimitProps {
  currency: string;
  amount: string;
  onChange: (amount: string) => void;
  onRemove: () => void;
}

function Limit({ currency, amount, onChange, onRemove }: LimitProps) {
  const { approval: words } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? decimalOf({ amount, currency });
  return (
    <div className={styles.limit}>
      <TextInput
        size="sm"
        aria-label={`${words.value} ${currency}`}
        leftSection={<span className={styles.currency}>{currency}</span>}
        leftSectionWidth={48}
        inputMode="decimal"
        dir="ltr"
        value={shown}
        error={minorUnits(shown, currency) === null}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          const minor = minorUnits(event.currentTarget.value, currency);
          if (minor !== null) onChange(minor);
        }}
        onBlur={() => setTyped(null)}
      />
      <ActionIcon variant="subtle" color="gray" aria-label={`${words.remove} ${currency}`} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
