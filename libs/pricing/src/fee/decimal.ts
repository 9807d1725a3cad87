/**
 * A decimal number held exactly: `digits / 10^scale`. Every factor and amount of a price book is a finite decimal, and
 * fees only multiply and add, so nothing is ever rounded before the one rounding at the end.
 */
export class Decimal {
  static readonly zero = new Decimal(0n, 0);
  static readonly one = new Decimal(1n, 0);

  /** The decimal as text, once it was asked for: factors are printed in every item of an order. */
  private text: string | undefined;

  private constructor(
    private readonly digits: bigint,
    private readonly scale: number,
  ) {}

  /** @param text such as `3.9`, `-0.25` or `12000`; the caller has checked its form */
  static parse(text: string): Decimal {
    const known = PARSED.get(text);
    if (known) return known;
    const [whole = '', fraction = ''] = text.split('.');
    const value = new Decimal(BigInt(whole + fraction), fraction.length);
    if (PARSED.size < PARSED_AT_MOST) PARSED.set(text, value);
    return value;
  }

  static of(whole: number | bigint): Decimal {
    return new Decimal(BigInt(whole), 0);
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.digits * other.digits, this.scale + other.scale);
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.digitsAt(scale) + other.digitsAt(scale), scale);
  }

  minus(other: Decimal): Decimal {
    return this.plus(new Decimal(-other.digits, other.scale));
  }

  /** Negative, zero or positive, as a sort wants it. */
  compare(other: Decimal): number {
    const difference = this.minus(other).digits;
    return difference === 0n ? 0 : difference < 0n ? -1 : 1;
  }

  get isZero(): boolean {
    return this.digits === 0n;
  }

  get isOne(): boolean {
    return this.scale === 0 ? this.digits === 1n : this.digits === tenTo(this.scale);
  }

  /** The nearest whole multiple of `unit`; a half goes up. */
  roundHalfUp(unit: bigint): bigint {
    if (this.scale === 0 && unit === 1n) return this.digits;
    const divisor = tenTo(this.scale) * unit;
    return floored(2n * this.digits + divisor, 2n * divisor) * unit;
  }

  /** Whole numbers in the same proportion as the values. */
  static weights(values: readonly Decimal[]): bigint[] {
    const scale = Math.max(0, ...values.map((value) => value.scale));
    return values.map((value) => value.digitsAt(scale));
  }

  /** Without trailing zeros, such as `35100` or `1316.25`. */
  toString(): string {
    this.text ??= this.scale === 0 ? this.digits.toString() : this.written();
    return this.text;
  }

  private written(): string {
    const sign = this.digits < 0n ? '-' : '';
    const text = (this.digits < 0n ? -this.digits : this.digits).toString().padStart(this.scale + 1, '0');
    const point = text.length - this.scale;
    let end = text.length;
    while (end > point && text[end - 1] === '0') end -= 1;
    return `${sign}${text.slice(0, point)}${end > point ? `.${text.slice(point, end)}` : ''}`;
  }

  private digitsAt(scale: number): bigint {
    if (scale === this.scale) return this.digits;
    return this.digits * tenTo(scale - this.scale);
  }
}

/** Price books say the same few numbers again and again. */
const PARSED = new Map<string, Decimal>();
const PARSED_AT_MOST = 5_000;

/** Fees meet the same few powers again and again. */
const POWERS = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));
const tenTo = (power: number): bigint => POWERS[power] ?? 10n ** BigInt(power);

/** Division that rounds down, also below nought; the divisor is positive. */
function floored(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend < 0n && dividend % divisor !== 0n ? quotient - 1n : quotient;
}

export const least = (first: Decimal, ...rest: Decimal[]): Decimal =>
  rest.reduce((smallest, value) => (value.compare(smallest) < 0 ? value : smallest), first);
