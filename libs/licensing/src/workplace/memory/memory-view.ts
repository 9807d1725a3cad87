import type { MoneyJson } from '#libs/kernel';
import type { Likeness } from './likeness.js';

/** One earlier request that was like this one, and what came of it. */
export interface PrecedentView {
  reference: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  licensee: string;
  outcome: 'offered' | 'declined';
  /** What was offered; null when it was declined. */
  price: MoneyJson | null;
  /** What the price book asked at that time; null when nothing was priced. */
  bookPrice: MoneyJson | null;
  reasonCode: string | null;
  reason: string | null;
  note: string | null;
  by: string;
  at: string;
  /** Where it stands now. */
  state: string;
  /** In what it is like this one. */
  alike: Likeness[];
}

export interface DecisionMemoryView {
  items: PrecedentView[];
  /** Of those offered in this request's currency: how many, and the price in the middle. */
  offered: number;
  declined: number;
  middlePrice: MoneyJson | null;
}
