import { NativeSelect } from '@mantine/core';
import { useWords } from '../words/words.js';
import { CURRENCIES } from './draft.js';

/** One price book per currency: another currency is another price, never an exchange rate. */
export function CurrencyField({ value, onChange }: { value: string; onChange: (currency: string) => void }) {
  const words = useWords();
  return (
    <NativeSelect
      aria-label={words.builder.currency}
      size="xs"
      w={88}
      data={[...CURRENCIES]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
