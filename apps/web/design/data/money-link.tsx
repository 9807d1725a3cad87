import { Link } from 'react-router';
import type { MoneyValue } from './format.js';
import { Money } from './money.js';

/** An amount that leads to what it is made of: a page, or a part of this one (`#entries`). */
export function MoneyLink({ value, to }: { value: MoneyValue; to: string }) {
  const money = <Money value={value} />;
  return to.startsWith('#') ? <a href={to}>{money}</a> : <Link to={to}>{money}</Link>;
}
