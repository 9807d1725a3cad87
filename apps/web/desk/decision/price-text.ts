import { moneyText, type MoneyValue } from '../../design/data/format.js';

/** An amount inside a sentence or a button: set apart, so that a right-to-left sentence does not turn it round. */
export const priceText = (money: MoneyValue): string => `\u2066${moneyText(money, { round: true })}\u2069`;
