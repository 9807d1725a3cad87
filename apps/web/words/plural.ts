import type { Language } from './language.js';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules: Record<Language, Intl.PluralRules> = { en: new Intl.PluralRules('en'), ar: new Intl.PluralRules('ar') };

/** The form that a count takes: two in English, up to six in Arabic (CLDR). */
export function plural(language: Language, count: number, forms: Forms): string {
  return forms[rules[language].select(count)] ?? forms.other;
}
