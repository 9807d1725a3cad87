import { useSessionStorage } from '@mantine/hooks';

/** A text that survives a detour through sign-in, in this tab only. */
export function useKeptText(key: string): [string, (text: string) => void, () => void] {
  const [text, setText, forget] = useSessionStorage({ key, defaultValue: '', getInitialValueInEffect: false });
  return [text, setText, forget];
}
