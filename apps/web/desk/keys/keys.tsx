import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

const STORED = 'imprimatur-desk-keys';

interface KeyChoice {
  /** Shortcuts of one letter can be switched off (WCAG 2.1.4): speech input would set them off. */
  isOn: boolean;
  setOn: (isOn: boolean) => void;
}

const KeyContext = createContext<KeyChoice>({ isOn: true, setOn: () => undefined });

function storedChoice(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

export function KeysProvider({ children }: { children: ReactNode }) {
  const [isOn, setIsOn] = useState(storedChoice);
  const choice = useMemo<KeyChoice>(
    () => ({
      isOn,
      setOn: (next) => {
        setIsOn(next);
        try {
          localStorage.setItem(STORED, next ? 'on' : 'off');
        } catch {
          // Storage is forbidden: the choice then lives as long as the page.
        }
      },
    }),
    [isOn],
  );
  return <KeyContext value={choice}>{children}</KeyContext>;
}

export const useKeyChoice = (): KeyChoice => useContext(KeyContext);
