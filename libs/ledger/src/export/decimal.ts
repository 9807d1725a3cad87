import { Money } from '#libs/kernel';

/** Minor units as the decimal number that files carry, such as `351.00`; yen have no decimals, Kuwaiti dinars three. */
export const decimal = (minor: bigint, currency: string): string =>
  Money.of(minor, currency)
    .toString()
    .slice(0, -(currency.length + 1));
