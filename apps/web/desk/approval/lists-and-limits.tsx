import { MultiSelect, NumberInput } from '@mantine/core';
import { useMemo } from 'react';
import type { RuleSetContent } from '../../api/desk-rules.js';
import { countryName, moneyText } from '../../design/data/format.js';
import { COUNTRY_CODES } from '../../design/data/places.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { CurrencyLimits } from './comparison-value.js';
import { MistakesAt } from './mistakes.js';
import styles from './approval.module.css';

interface PartProps {
  content: RuleSetContent;
  /** Absent where it is only read. */
  onChange?: ((content: RuleSetContent) => void) | undefined;
}

/** Countries whose organisations are blocked, or looked at. */
export function CountryLists({ content, onChange }: PartProps) {
  const { approval: words, terms } = useWords();
  const { locale } = useLanguage();
  const { countries } = content;
  const options = useMemo(
    () =>
      COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code, locale) })).sort((a, b) =>
        a.label.localeCompare(b.label, locale),
      ),
    [locale],
  );
  const list = (name: 'blocked' | 'review', label: string) => {
    const codes = countries[name];
    if (!onChange) {
      const names = codes.map((code) => countryName(code, locale)).join(', ');
      return (
        <p key={name}>
          <strong>{label}:</strong> {names || words.none}
        </p>
      );
    }
    return (
      <div key={name}>
        <MultiSelect
          size="sm"
          label={label}
          data={options}
          value={codes}
          onChange={(next) => onChange({ ...content, countries: { ...countries, [name]: next } })}
          searchable
          hidePickedOptions
          clearable={codes.length > 0}
          clearButtonProps={{ 'aria-label': terms.clear }}
          maxDropdownHeight={240}
        />
        <MistakesAt path={`countries.${name}`} inside />
      </div>
    );
  };
  return (
    <Section title={words.countries}>
      <p className={styles.quiet}>{words.countriesLead}</p>
      <div className={styles.fields}>{[list('blocked', words.blocked), list('review', words.looked)]}</div>
    </Section>
  );
}

/** When an approval by a person needs a second one. */
export function SecondPerson({ content, onChange }: PartProps) {
  const { approval: words } = useWords();
  const { fourEyes } = content;
  const amounts = Object.entries(fourEyes.amountOver).map(([currency, amount]) =>
    moneyText({ amount, currency }, { round: true }),
  );
  return (
    <Section title={words.fourEyes}>
      {onChange ? (
        <div className={styles.fields}>
          <NumberInput
            size="sm"
            label={words.overrideLabel}
            min={0}
            max={100}
            allowDecimal={false}
            value={fourEyes.overridePercent}
            onChange={(next) =>
              onChange({ ...content, fourEyes: { ...fourEyes, overridePercent: Math.min(Number(next) || 0, 100) } })
            }
          />
          <p className={styles.label}>{words.amountOver}</p>
          <CurrencyLimits
            limits={fourEyes.amountOver}
            onChange={(amountOver) => onChange({ ...content, fourEyes: { ...fourEyes, amountOver } })}
          />
          <MistakesAt path="fourEyes" inside />
        </div>
      ) : (
        <>
          <p>{words.override(fourEyes.overridePercent)}</p>
          <p>
            {words.amountOver}: <bdi dir="ltr">{words.list(amounts)}</bdi>
          </p>
        </>
      )}
      <p className={styles.quiet}>{words.otherCurrencies}</p>
    </Section>
  );
}
