import { NativeSelect, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { ApiProblem } from '../../api/problem.js';
import type { Organisation } from '../../api/views.js';
import { countryName } from '../../design/data/format.js';
import { COUNTRY_CODES } from '../../design/data/places.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';

export interface OrganisationInput {
  name: string;
  country: string;
  kind: Organisation['kind'];
  vatNumber: string;
}

const KINDS: Organisation['kind'][] = ['publisher', 'company', 'public-body', 'educational', 'non-profit'];

interface OrganisationFieldsProps {
  value: OrganisationInput;
  onChange: (value: OrganisationInput) => void;
  problem: ApiProblem | null;
}

/** What an organisation says of itself; used when it is founded and when it changes. */
export function OrganisationFields({ value, onChange, problem }: OrganisationFieldsProps) {
  const words = useWords();
  const { locale } = useLanguage();
  const countries = useMemo(
    () =>
      COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code, locale) })).sort((a, b) =>
        a.label.localeCompare(b.label, locale),
      ),
    [locale],
  );
  return (
    <>
      <TextInput
        label={words.organisation.name}
        description={words.organisation.nameWhy}
        autoComplete="organization"
        required
        withAsterisk={false}
        size="md"
        maxLength={200}
        dir="auto"
        value={value.name}
        error={problem?.fieldMessage('name')}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.organisation.country}
        autoComplete="country"
        required
        withAsterisk={false}
        size="md"
        value={value.country}
        data={[{ value: '', label: words.organisation.chooseCountry, disabled: true }, ...countries]}
        error={problem?.fieldMessage('country')}
        onChange={(event) => onChange({ ...value, country: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.organisation.kind}
        description={words.organisation.kindWhy}
        size="md"
        value={value.kind}
        data={KINDS.map((kind) => ({ value: kind, label: words.organisation.kinds[kind] }))}
        onChange={(event) => onChange({ ...value, kind: event.currentTarget.value as Organisation['kind'] })}
      />
      <TextInput
        label={words.organisation.vat}
        description={words.organisation.vatWhy}
        size="md"
        maxLength={30}
        dir="ltr"
        value={value.vatNumber}
        error={problem?.fieldMessage('vatNumber')}
        onChange={(event) => onChange({ ...value, vatNumber: event.currentTarget.value })}
      />
    </>
  );
}
