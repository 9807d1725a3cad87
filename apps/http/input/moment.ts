/** An instant of a body that was checked as ISO 8601; null stays null, and what was not said stays unsaid. */
export const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));
