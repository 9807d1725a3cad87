import { useState } from 'react';
import type { Payment } from '../../api/desk-client.js';
import type { RefundWish } from '../../api/desk-refunds.js';
import { readAmount } from './amount.js';

export type RefundKind = 'all' | 'part' | 'items';

/** What finance has chosen so far, and what it would ask for; null while that says nothing yet. */
export function useRefundWish(payment: Payment) {
  const [kind, setKind] = useState<RefundKind>('all');
  const [amount, setAmount] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [stays, setStays] = useState(false);
  const { id: paymentId } = payment;
  const { currency } = payment.received ?? payment.amount;
  const read = readAmount(amount, currency);
  const wishes: Record<RefundKind, RefundWish | null> = {
    all: { paymentId, ...(stays ? { ends: false } : {}) },
    part: read ? { paymentId, amount: read } : null,
    items:
      chosen.length === 0
        ? null
        : { paymentId, items: chosen.map((articleId) => ({ articleId, ...(stays ? { ends: false } : {}) })) },
  };
  const toggle = (articleId: string) =>
    setChosen((now) => (now.includes(articleId) ? now.filter((id) => id !== articleId) : [...now, articleId]));
  return { kind, setKind, amount, setAmount, chosen, toggle, stays, setStays, currency, wish: wishes[kind] };
}
