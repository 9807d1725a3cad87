/** The day of a moment in the reader's own calendar, as a date field writes it. */
export function dayOf(moment: string): string {
  const at = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Midnight at the start of a day where the reader is. */
export const startOfDay = (day: string): string => new Date(`${day}T00:00:00`).toISOString();
