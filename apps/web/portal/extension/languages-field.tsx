import { MultiSelect } from '@mantine/core';
import { languageName } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';

const COMMON = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'hi',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'sv',
  'sw',
  'tr',
  'ur',
  'zh',
];

interface LanguagesFieldProps {
  /** What the licence covers already, and keeps. */
  kept: readonly string[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** More languages; those of the licence stay. */
export function LanguagesField({ kept, values, onChange }: LanguagesFieldProps) {
  const words = useWords();
  const { locale } = useLanguage();
  const codes = [...new Set([...kept, ...values, ...COMMON])];
  return (
    <MultiSelect
      label={words.extend.languages}
      size="sm"
      searchable
      value={[...values]}
      data={codes.map((code) => ({ value: code, label: languageName(code, locale), disabled: kept.includes(code) }))}
      onChange={(chosen) => onChange([...new Set([...kept, ...chosen])])}
    />
  );
}
