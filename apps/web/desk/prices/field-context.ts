import { createContext, use } from 'react';
import type { Mistake } from '../../api/desk-prices.js';

export interface EditedBook {
  data: object;
  currency: string;
  mistakes: readonly Mistake[];
  /** Typing in one field is one step of undo. */
  set: (path: string, value: unknown) => void;
  /** A step of its own, such as a band more. */
  change: (path: string, value: unknown) => void;
  readOnly: boolean;
}

export const EditedBookContext = createContext<EditedBook | null>(null);

/** The book whose fields are being shown. */
export function useEditedBook(): EditedBook {
  const book = use(EditedBookContext);
  if (!book) throw new Error('A field of a book stands outside its editor.');
  return book;
}
