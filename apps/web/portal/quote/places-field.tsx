import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import { COUNTRY_CODES, REGIONS } from '../../design/data/places.js';
import { countryName } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';

interface PlacesFieldProps {
  of: 'countries' | 'regions';
  label: string;
  values: string[];
  onChange: (values: string[]) => void;
}

/** Countries by their ISO code, or regions by the name the API knows them by; shown in the reader's language. */
export function PlacesField({ of, label, values, onChange }: PlacesFieldProps) {
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
      label={label}
      size="sm"
      data={options}
      value={values}
      onChange={onChange}
      searchable
      clearable={values.length > 0}
      hidePickedOptions
      nothingFoundMessage={words.builder.noPlace}
      placeholder={values.length === 0 ? words.builder.choosePlaces : ''}
      clearButtonProps={{ 'aria-label': words.builder.clear }}
    />
  );
}
