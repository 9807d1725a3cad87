const SEQUENCE_MS = 900;

export interface Pressed {
  key: string;
  at: number;
}

/** The Latin letter of a key, so that shortcuts work on an Arabic keyboard too. */
export function letterOf(event: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[ -~]$/.test(event.key) || event.key.length > 1) return event.key;
  return /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? event.key;
}

/** Which shortcut a key completes: the sequence it ends, else the key alone. */
export function shortcutOf(letter: string, before: Pressed, now: number, known: object): string {
  const sequence = `${before.key} ${letter}`;
  return now - before.at < SEQUENCE_MS && sequence in known ? sequence : letter;
}
