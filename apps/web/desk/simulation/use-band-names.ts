import type { SimulationResult } from '../../api/desk-simulations.js';
import { countText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';

/** Upper bounds of prices in whole currency units, as the API counts them. */
const PRICES = [50, 100, 200, 500, 1_000, 2_000, 5_000];

/** Short names of the bands in the order in which the API counts them. */
export function useBandNames({ totals }: SimulationResult): { changes: string[]; prices: string[] } {
  const { simulation: words } = useWords();
  const { locale } = useLanguage();
  const unit = totals.length === 1 ? currencySign(totals[0]!.currency) : '';
  const price = (n: number): string => `${unit}${countText(n, locale)}`;
  return {
    changes: ['≤ −50%', '≤ −25%', '≤ −10%', '< 0', words.same, '> 0', '≥ 10%', '≥ 25%', '≥ 50%'],
    prices: [words.free, ...PRICES.map((n) => `≤ ${price(n)}`), `> ${price(PRICES.at(-1)!)}`],
  };
}

/** `£` for GBP; the code and a space where a currency has no sign of its own. */
function currencySign(currency: string): string {
  const parts = new Intl.NumberFormat('en-GB', { style: 'currency', currency }).formatToParts(0);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  return sign === currency ? `${currency} ` : sign;
}
