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
  /** The amount that the last line says. */
  private saidOf: Decimal | undefined;

  constructor(private readonly currency: string) {}

  get exact(): Decimal {
    return this.amount;
  }

  add(step: Step, added: Decimal): void {
    this.amount = this.amount.plus(added);
    const { exact, running } = this.said();
    this.lines.push(withValues({ code: step.code, label: step.label, adds: added.toString(), exact, running }, step));
  }

  multiply(step: Step, factor: Decimal): void {
    if (!factor.isOne) this.amount = this.amount.times(factor);
    const { exact, running } = this.said();
    this.lines.push(
      withValues({ code: step.code, label: step.label, factor: factor.toString(), exact, running }, step),
    );
  }

  /** The amount in words of the line; half of the factors are one, and the line before has said it then. */
  private said(): Pick<FeeLine, 'exact' | 'running'> {
    const last = this.lines.at(-1);
    if (last && this.saidOf === this.amount) return last;
    this.saidOf = this.amount;
    return { exact: this.amount.toString(), running: inMinor(this.amount, this.currency) };
  }
}

function withValues(line: FeeLine, { values }: Step): FeeLine {
  if (values) line.values = values;
  return line;
}

/** To the nearest minor unit, a half up. */
export const inMinor = (amount: Decimal, currency: string): MoneyJson => ({
  amount: amount.roundHalfUp(1n).toString(),
  currency,
});
