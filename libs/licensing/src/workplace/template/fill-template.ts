/** What a template may leave open, and what stands there in an example. */
export const PLACEHOLDERS = [
  'licensee',
  'requester',
  'article',
  'title',
  'reference',
  'price',
  'submitted',
  'promised',
  'offerExpires',
  'today',
  'reviewer',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
export type TemplateLanguage = 'en' | 'ar';

/** Values ready to be read in one language; null where the request has none. */
export type TemplateValues = Readonly<Record<Placeholder, string | null>>;

export interface FilledTemplate {
  text: string;
  /** Places that the request has nothing for; they stay as they are, so that nobody sends a gap unseen. */
  missing: Placeholder[];
}

const PLACE = /\{([^{}]*)\}/g;

const isPlaceholder = (name: string): name is Placeholder => (PLACEHOLDERS as readonly string[]).includes(name);

/** Names in braces that mean nothing. */
export const unknownPlaces = (body: string): string[] => [
  ...new Set([...body.matchAll(PLACE)].map((match) => match[1]!.trim()).filter((name) => !isPlaceholder(name))),
];

/** Puts the values in their places, once: a value that itself holds braces is left as it is. */
export function fillTemplate(body: string, values: TemplateValues): FilledTemplate {
  const missing = new Set<Placeholder>();
  const text = body.replaceAll(PLACE, (place, inner: string) => {
    const name = inner.trim();
    if (!isPlaceholder(name)) return place;
    const value = values[name];
    if (value !== null) return value;
    missing.add(name);
    return place;
  });
  return { text, missing: [...missing] };
}
