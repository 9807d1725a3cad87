import { requestReferenceOf } from '#libs/kernel';

/** `l-2026-0004` as a pattern for references that begin so, `R-2026-0004%`; null for none. */
export function referencePattern(reference: string | undefined): string | null {
  const typed = requestReferenceOf(reference?.trim().toUpperCase() ?? '');
  return typed ? `${typed.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
}
