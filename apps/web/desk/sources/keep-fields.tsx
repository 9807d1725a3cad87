import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useWords } from '../words/words.js';
import { INTERVALS, useEvery } from './use-every.js';

interface KeepFieldsProps {
  name: string;
  onName: (name: string) => void;
  every: number;
  onEvery: (minutes: number) => void;
  sends: boolean;
  mayWithdraw: boolean;
  onMayWithdraw: (may: boolean) => void;
}

/** What is kept of a source that was tested: its name, how often it is looked at, and what its word counts for. */
export function KeepFields({ name, onName, every, onEvery, sends, ...withdrawal }: KeepFieldsProps) {
  const words = useWords();
  const everyText = useEvery();
  const offered = INTERVALS.some((minutes) => minutes === every) ? [...INTERVALS] : [every, ...INTERVALS];
  return (
    <>
      <TextInput
        label={words.sourceForm.name}
        required
        withAsterisk={false}
        maxLength={120}
        dir="auto"
        value={name}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      {sends ? null : (
        <NativeSelect
          label={words.sourceForm.every}
          value={String(every)}
          data={offered.map((minutes) => ({ value: String(minutes), label: everyText(minutes) }))}
          onChange={(event) => onEvery(Number(event.currentTarget.value))}
        />
      )}
      <Checkbox
        label={words.sourceForm.mayWithdraw}
        description={words.sourceForm.mayWithdrawWhy}
        checked={withdrawal.mayWithdraw}
        onChange={(event) => withdrawal.onMayWithdraw(event.currentTarget.checked)}
      />
    </>
  );
}
