/** The id in a field that holds an id, or the object when it was expanded; empty when there is neither. */
export function idOf(reference: string | { id: string } | null): string {
  if (reference === null) return '';
  return typeof reference === 'string' ? reference : reference.id;
}
