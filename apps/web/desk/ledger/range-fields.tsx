import { TextInput } from '@mantine/core';
import { useWords } from '../words/words.js';

interface RangeFieldsProps {
  from: string;
  to: string;
  onChange: (name: 'from' | 'to', value: string) => void;
}

/** The first and the last day of what is shown. */
export function RangeFields({ from, to, onChange }: RangeFieldsProps) {
  const { ledger: words } = useWords();
  return (
    <>
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          size="sm"
          label={words[name]}
          value={name === 'from' ? from : to}
          onChange={(event) => onChange(name, event.currentTarget.value)}
        />
      ))}
    </>
  );
}
