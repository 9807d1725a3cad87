import type { MailContent, MailLanguage, MailParagraph } from '#platform/mail';
import type { FactLabel, MailKind } from './mail-words.js';
import { ARABIC } from './words-ar.js';
import { ENGLISH } from './words-en.js';

const DICTIONARIES = { en: ENGLISH, ar: ARABIC } as const;

/** The paragraph that is a person's own words. */
const QUOTED = '{words}';

export interface MailFacts {
  kind: MailKind;
  language: MailLanguage;
  name: string | null;
  url: string;
  /** Fills the `{place}`s of the text. */
  places?: Record<string, string>;
  facts?: Partial<Record<FactLabel, string>>;
}

export const mailLanguage = (language: string): MailLanguage => (language.startsWith('ar') ? 'ar' : 'en');

/** Puts the facts into the words of a mail. An unknown place stays visible: a test finds it. */
export function writeMail(input: MailFacts): MailContent {
  const dictionary = DICTIONARIES[input.language];
  const words = dictionary.mails[input.kind];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => input.places?.[name] ?? place);
  const content: MailContent = {
    language: input.language,
    subject: fill(words.subject),
    greeting: input.name ? dictionary.greeting.replace('{name}', input.name) : dictionary.greetingWithoutName,
    paragraphs: words.paragraphs.flatMap((text) => paragraph(text, fill(text))),
    facts: Object.entries(input.facts ?? {}).map(([label, value]) => [dictionary.facts[label as FactLabel], value]),
    action: { label: words.action, url: input.url },
  };
  return words.note ? { ...content, note: fill(words.note) } : content;
}

/** None when its place has nothing in it. */
function paragraph(template: string, text: string): MailParagraph[] {
  if (text.trim() === '') return [];
  return [template === QUOTED ? { quote: text } : text];
}
