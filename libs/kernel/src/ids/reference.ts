/** One number runs from request to licence: R-2026-00042 becomes L-2026-00042. */
export type ReferenceKind = 'R' | 'L';

const PATTERN = /^([RL])-(\d{4})-(\d{5,9})$/;

export function makeReference(kind: ReferenceKind, year: number, number: number): string {
  return `${kind}-${year}-${String(number).padStart(5, '0')}`;
}

export function isReference(value: string, kind?: ReferenceKind): boolean {
  const match = PATTERN.exec(value);
  return match !== null && (kind === undefined || match[1] === kind);
}

/** The licence reference of a request reference, and back. */
export const licenceReferenceOf = (requestReference: string): string => requestReference.replace(/^R-/, 'L-');
export const requestReferenceOf = (licenceReference: string): string => licenceReference.replace(/^L-/, 'R-');
