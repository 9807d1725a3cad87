import type { Dashboard } from '../../api/desk-workplace.js';

type Days = Dashboard['days'];

/** The address of the requests that a figure counts. */
export const answeredIn = ({ from, to }: Days, more: Record<string, string>): string =>
  `/?${new URLSearchParams({ state: 'all', ...more, from, to }).toString()}`;

export const waiting = (more: Record<string, string>): string => `/?${new URLSearchParams(more).toString()}`;
