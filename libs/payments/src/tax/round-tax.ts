const WHOLE = 10_000n;
const HALF = WHOLE / 2n;

/**
 * Tax on a net amount, both in minor units, rounded half up once for the whole document; so 0.5 of a penny, a yen or a
 * fils is one more. What goes back (a negative amount) is the same with the other sign, so that it undoes what it undoes.
 */
export function taxOn(net: bigint, basisPoints: number): bigint {
  if (net < 0n) return -taxOn(-net, basisPoints);
  return (net * BigInt(basisPoints) + HALF) / WHOLE;
}

export interface NetAndTax {
  net: bigint;
  tax: bigint;
}

/**
 * How much of the next part of a document that goes back is net and how much tax, in proportion, so that parts given
 * back one after the other add up to exactly what was there. Minor units.
 *
 * @param returned what went back before, tax included
 * @param amount what goes back now, tax included; with `returned` at most the document's total
 */
export function partOf(document: NetAndTax, returned: bigint, amount: bigint): NetAndTax {
  const tax = taxUpTo(document, returned + amount) - taxUpTo(document, returned);
  return { net: amount - tax, tax };
}

/** The tax in the first `gross` minor units of a document, half up. */
function taxUpTo({ net, tax }: NetAndTax, gross: bigint): bigint {
  const total = net + tax;
  return total === 0n ? 0n : (2n * gross * tax + total) / (2n * total);
}
