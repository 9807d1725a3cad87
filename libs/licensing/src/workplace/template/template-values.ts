import { Money, type MoneyJson } from '#libs/kernel';
import type { Placeholder, TemplateLanguage, TemplateValues } from './fill-template.js';

/** What a request brings to a template. */
export interface TemplateFacts {
  licensee: string;
  requester: string;
  article: string;
  title: string | null;
  reference: string;
  price: MoneyJson | null;
  submitted: Date;
  promised: Date | null;
  offerExpires: Date | null;
  today: Date;
  reviewer: string;
}

const LOCALES: Readonly<Record<TemplateLanguage, string>> = { en: 'en-GB', ar: 'ar' };

/** The facts as they are written in one language: dates in full, prices with their currency. */
export function valuesIn(language: TemplateLanguage, facts: TemplateFacts): TemplateValues {
  const locale = LOCALES[language];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const dateOf = (at: Date | null) => (at ? day.format(at) : null);
  return {
    ...{ licensee: facts.licensee, requester: facts.requester, article: facts.article, title: facts.title },
    ...{ reference: facts.reference, reviewer: facts.reviewer },
    price: facts.price && priceIn(locale, facts.price),
    submitted: dateOf(facts.submitted),
    promised: dateOf(facts.promised),
    offerExpires: dateOf(facts.offerExpires),
    today: dateOf(facts.today),
  };
}

function priceIn(locale: string, price: MoneyJson): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: price.currency });
  // A decimal text is formatted exactly, whatever its size.
  return format.format(Money.fromJson(price).toDecimal() as never);
}

/** Invented values, for looking at a template without a request. */
export function exampleValues(language: TemplateLanguage): TemplateValues {
  const names: Record<
    TemplateLanguage,
    Pick<TemplateFacts, 'licensee' | 'requester' | 'article' | 'title' | 'reviewer'>
  > = {
    en: {
      licensee: 'Lakeside Review',
      requester: 'Amina Noor',
      article: 'The ferry that waits for the tide',
      title: 'The Harbour Gazette',
      reviewer: 'Nora Wells',
    },
    ar: {
      licensee: 'مجلة الضفة',
      requester: 'أمينة نور',
      article: 'العبّارة التي تنتظر المد',
      title: 'صحيفة الميناء',
      reviewer: 'نورا سالم',
    },
  };
  return valuesIn(language, {
    ...names[language],
    reference: 'R-2026-00042',
    price: { amount: '35100', currency: 'GBP' },
    submitted: new Date('2026-03-02T09:00:00Z'),
    promised: new Date('2026-03-04T09:00:00Z'),
    offerExpires: new Date('2026-04-01T09:00:00Z'),
    today: new Date('2026-03-03T09:00:00Z'),
  });
}

export type { Placeholder };
