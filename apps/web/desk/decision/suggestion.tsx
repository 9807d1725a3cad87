import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { DecisionKind, Money } from '../../api/desk-client.js';
import { decimalOf } from '../../design/data/format.js';

/** What an earlier decision suggests; `id` rises with each, so that the same one can be taken over again. */
export interface Suggestion {
  id: number;
  kind: DecisionKind;
  price: Money | null;
  reasonCode: string;
}

const NONE: Suggestion = { id: 0, kind: 'approve', price: null, reasonCode: '' };

interface Suggestions {
  now: Suggestion;
  suggest: (suggestion: Omit<Suggestion, 'id'>) => void;
}

const SuggestionContext = createContext<Suggestions>({ now: NONE, suggest: () => undefined });

/** Lets what stands beside a request fill the form that decides it. */
export function SuggestionProvider({ children }: { children: ReactNode }) {
  const [now, setNow] = useState(NONE);
  const value = useMemo<Suggestions>(
    () => ({ now, suggest: (next) => setNow((before) => ({ ...next, id: before.id + 1 })) }),
    [now],
  );
  return <SuggestionContext value={value}>{children}</SuggestionContext>;
}

export const useSuggestions = (): Suggestions => useContext(SuggestionContext);

/** The suggested price as somebody would type it; null to keep the book's. */
export function useSuggestedPrice(book: Money | null): string | null {
  const { price, kind } = useSuggestions().now;
  if (kind !== 'approve' || !price || price.currency !== book?.currency || price.amount === book.amount) return null;
  return decimalOf(price);
}

/** The suggested reason to decline, or none. */
export function useSuggestedReason(): string {
  const { kind, reasonCode } = useSuggestions().now;
  return kind === 'decline' ? reasonCode : '';
}
