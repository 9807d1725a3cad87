import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import { countryName } from '../../../design/data/format.js';
import { COUNTRY_CODES, REGIONS } from '../../../design/data/places.js';
import { useLanguage } from '../../../words/language.js';
import { useWords } from '../../words/words.js';

interface PlacesFieldProps {
  of: 'countries' | 'regions';
  values: string[];
  onChange: (values: string[]) => void;
}

/** Countries by their ISO code, or regions by the name the API knows them by, in the reader's language. */
export function PlacesField({ of, values, onChange }: PlacesFieldProps) {
  const words = useWords();
  const { locale } = useLanguage();
  const options = useMemo(() => {
    const places =
      of === 'countries'
        ? COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code, locale) }))
        : REGIONS.map(({ name, m49 }) => ({ value: name, label: countryName(m49, locale) }));
    return places.sort((a, b) => a.label.localeCompare(b.label, locale));
  }, [of, locale]);
  return (
    <MultiSelect
      label={words.terms[of]}
      size="sm"
      data={options}
      value={values}
      onChange={onChange}
      searchable
      clearable={values.length > 0}
      clearButtonProps={{ 'aria-label': words.terms.clear }}
      hidePickedOptions
      maxDropdownHeight={240}
    />
  );
}
