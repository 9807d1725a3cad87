import type { MoneyJson } from '#libs/kernel';
import type { FeeLine } from './fee-facts.js';
import { Decimal } from './decimal.js';

interface Step {
  code: string;
  label: string;
  values?: Readonly<Record<string, string | number>>;
}

/** An amount that writes down each step it takes, exact to the last part of a penny. */
export class RunningAmount {
  readonly lines: FeeLine[] = [];
  private amount = Decimal.zero;

  constructor(private readonly currency: string) {}

  get exact(): Decimal {
    return this.amount;
  }

  add(step: Step, added: Decimal): void {
    this.amount = this.amount.plus(added);
    this.write(step, { adds: added.toString() });
  }

  multiply(step: Step, factor: Decimal): void {
    this.amount = this.amount.times(factor);
    this.write(step, { factor: factor.toString() });
  }

  private write({ code, label, values }: Step, change: Pick<FeeLine, 'adds' | 'factor'>): void {
    this.lines.push({
      code,
      label,
      ...change,
      exact: this.amount.toString(),
      running: inMinor(this.amount, this.currency),
      ...(values && { values }),
    });
  }
}

/** To the nearest minor unit, a half up. */
export const inMinor = (amount: Decimal, currency: string): MoneyJson => ({
  amount: amount.roundHalfUp(1n).toString(),
  currency,
});
