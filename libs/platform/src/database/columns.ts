import type { ValueTransformer } from 'typeorm';

/** PostgreSQL bigint arrives as a string; entities hold it as bigint. */
export const bigintColumn: ValueTransformer = {
  from: (value: string | null): bigint | null => (value === null ? null : BigInt(value)),
  to: (value: bigint | null | undefined): string | null | undefined =>
    typeof value === 'bigint' ? value.toString() : value,
};
