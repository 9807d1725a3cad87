import { add, allocate, dinero, toSnapshot, type Dinero, type DineroCurrency } from 'dinero.js/bigint';
import { DomainError } from '../errors/domain-error.js';
import { currencyExponent, isCurrency } from './currency.js';

/** Money as it travels in JSON: minor units as a decimal string, and an ISO 4217 code. */
export interface MoneyJson {
  amount: string;
  currency: string;
}

/**
 * An amount of one currency in integer minor units (dinero.js with bigint underneath).
 * Two currencies never mix: any operation over different ones throws `kernel.currency-mismatch`.
 */
export class Money {
  private constructor(private readonly value: Dinero<bigint>) {}

  /** @param minor minor units (pence for GBP, yen for JPY, fils for KWD) @throws kernel.unknown-currency */
  static of(minor: bigint, currency: string): Money {
    if (!isCurrency(currency)) {
      throw new DomainError('kernel.unknown-currency', `We do not know the currency “${currency}”.`, {
        nextStep: 'Use an ISO 4217 code such as GBP, EUR or USD.',
      });
    }
    const definition: DineroCurrency<bigint> = {
      code: currency,
      base: 10n,
      exponent: BigInt(currencyExponent(currency)),
    };
    return new Money(dinero({ amount: minor, currency: definition }));
  }

  static zero(currency: string): Money {
    return Money.of(0n, currency);
  }

  static fromJson(json: MoneyJson): Money {
    return Money.of(BigInt(json.amount), json.currency);
  }

  get minor(): bigint {
    return toSnapshot(this.value).amount;
  }

  get currency(): string {
    return toSnapshot(this.value).currency.code;
  }

  get isZero(): boolean {
    return this.minor === 0n;
  }

  plus(other: Money): Money {
    this.assertSame(other);
    return new Money(add(this.value, other.value));
  }

  minus(other: Money): Money {
    return this.plus(other.negated());
  }

  negated(): Money {
    return Money.of(-this.minor, this.currency);
  }

  /** -1, 0 or 1. @throws kernel.currency-mismatch */
  compare(other: Money): -1 | 0 | 1 {
    this.assertSame(other);
    if (this.minor === other.minor) return 0;
    return this.minor < other.minor ? -1 : 1;
  }

  equals(other: Money): boolean {
    return this.currency === other.currency && this.minor === other.minor;
  }

  /** Splits by whole-number weights so that the parts add up to the whole: no penny is lost. */
  split(weights: readonly bigint[]): Money[] {
    return allocate(this.value, [...weights]).map((part) => new Money(part));
  }

  toJSON(): MoneyJson {
    return { amount: this.minor.toString(), currency: this.currency };
  }

  /** Major units as files carry them, such as `351.00`; JPY has no decimals, KWD three. No float on the way. */
  toDecimal(): string {
    return formatMinor(this.minor, currencyExponent(this.currency));
  }

  /** Major units for people and documents, such as `351.00 GBP`. */
  toString(): string {
    return `${this.toDecimal()} ${this.currency}`;
  }

  private assertSame(other: Money): void {
    if (other.currency !== this.currency) {
      throw new DomainError('kernel.currency-mismatch', `${this.currency} and ${other.currency} cannot be mixed.`, {
        nextStep: 'Use one currency throughout.',
      });
    }
  }
}

function formatMinor(minor: bigint, exponent: number): string {
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(exponent + 1, '0');
  if (exponent === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
