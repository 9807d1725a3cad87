/** `20261120T083000Z`, ISO 8601 in its basic form and in UTC; null for what is no date. */
export function basicDate(iso: string | null | undefined): string | null {
  return utcDate(iso)?.replace(/[-:]|\.\d+/g, '') ?? null;
}

/** ISO 8601 in UTC with milliseconds; null for what is no date. */
export function utcDate(iso: string | null | undefined): string | null {
  const time = iso ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

export const startOfDay = (day: string): string => `${day}T00:00:00Z`;
export const endOfDay = (day: string): string => `${day}T23:59:59Z`;
