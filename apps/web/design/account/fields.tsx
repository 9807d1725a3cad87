import { PasswordInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSharedWords } from '../../words/shared.js';

interface Field {
  label: string;
  description?: ReactNode;
  value: string;
  onChange: (value: string) => void;
}

const SHAPE = { required: true, withAsterisk: false, size: 'md' } as const;

/** An address is written from left to right in every language. */
export function EmailField({ onChange, ...field }: Field & { autoComplete: 'email' | 'username' }) {
  return (
    <TextInput {...SHAPE} {...field} type="email" dir="ltr" onChange={(event) => onChange(event.currentTarget.value)} />
  );
}

/** The password that somebody has. */
export function PasswordField({ onChange, ...field }: Field) {
  const { showPassword } = useSharedWords();
  return (
    <PasswordInput
      {...SHAPE}
      {...field}
      autoComplete="current-password"
      visibilityToggleButtonProps={{ 'aria-label': showPassword }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export const SHORTEST_PASSWORD = 10;

/** A password to be, with the rule that it has to keep. */
export function NewPasswordField({ onChange, ...field }: Omit<Field, 'description'>) {
  const { showPassword, passwordRule } = useSharedWords();
  return (
    <PasswordInput
      {...SHAPE}
      {...field}
      description={passwordRule(SHORTEST_PASSWORD)}
      autoComplete="new-password"
      minLength={SHORTEST_PASSWORD}
      visibilityToggleButtonProps={{ 'aria-label': showPassword }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
