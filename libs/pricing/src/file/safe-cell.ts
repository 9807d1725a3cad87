/** What a spreadsheet would take for the start of a formula; and an apostrophe, so that the way back is plain. */
const RISKY = /^[=+\-@\t\r\n'＝＋－＠]/u;

/** A cell that never starts a formula: an apostrophe goes before it, as a person would type it. */
export const safeCell = (text: string): string => (RISKY.test(text) ? `'${text}` : text);

export const plainCell = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);
