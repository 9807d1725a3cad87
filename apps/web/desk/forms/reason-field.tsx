import { Textarea } from '@mantine/core';

/** Shorter is no reason; the servers hold the same. */
const SHORTEST = 3;

export const isReason = (text: string): boolean => text.trim().length >= SHORTEST;

interface ReasonFieldProps {
  label: string;
  description: string;
  value: string;
  onChange: (value: string) => void;
  longest?: number;
  /** The first field of its dialog. */
  isFirst?: boolean;
}

/** Why somebody does something that is kept. */
export function ReasonField({ label, description, value, onChange, longest = 1000, isFirst }: ReasonFieldProps) {
  return (
    <Textarea
      label={label}
      description={description}
      data-autofocus={isFirst ? true : undefined}
      autosize
      minRows={2}
      minLength={SHORTEST}
      maxLength={longest}
      required
      withAsterisk={false}
      dir="auto"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
