/** A draft as this browser keeps it. */
export interface LocalDraft<Content> {
  content: Content;
  /** ISO 8601. */
  editedAt: string;
  /** Whose it is; null for somebody who was not signed in. */
  owner: string | null;
}

const PREFIX = 'imprimatur-draft:';
const DAYS = 30;

export const storageKey = (key: string): string => `${PREFIX}${key}`;

/**
 * What was being put together in this browser. Another person's is left alone; one that nobody signed, belongs to
 * whoever signs in. @param owner undefined while it is not known yet who reads
 */
export function readLocal<Content>(
  key: string,
  owner: string | null | undefined,
  parse: (content: unknown) => Content | null,
  now = Date.now(),
): LocalDraft<Content> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey(key)) ?? 'null') as LocalDraft<unknown> | null;
    if (!kept || now - Date.parse(kept.editedAt) > DAYS * 86_400_000) return null;
    if (owner !== undefined && kept.owner !== null && kept.owner !== owner) return null;
    const content = parse(kept.content);
    return content === null ? null : { content, editedAt: kept.editedAt, owner: kept.owner };
  } catch {
    return null;
  }
}

export function writeLocal<Content>(key: string, draft: LocalDraft<Content>): void {
  try {
    localStorage.setItem(storageKey(key), JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden: the draft then lives as long as the page, or on the server.
  }
}

export function forgetLocal(key: string): void {
  try {
    localStorage.removeItem(storageKey(key));
  } catch {
    // Then there is nothing to forget.
  }
}

/** On signing out: what a person was writing is not for who comes next. */
export function forgetEveryLocal(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Then there is nothing to forget.
  }
}

/** The later edit wins, whole. */
export const isNewer = (one: { editedAt: string }, other: { editedAt: string } | null): boolean =>
  other === null || Date.parse(one.editedAt) > Date.parse(other.editedAt);
