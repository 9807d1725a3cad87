import { isolate } from '#libs/kernel';
import type { PaperLanguage } from '#libs/payments';

/** What a contributor's statement says, but for names and figures. */
export interface StatementWords {
  direction: 'ltr' | 'rtl';
  title: (number: string) => string;
  about: (contributor: string, month: string) => string;
  issued: (day: string) => string;
  /** Date, licence, article, of what and which share, amount. */
  columns: readonly [string, string, string, string, string];
  takenBack: (headline: string) => string;
  toBePaid: string;
  ofShare: (base: string, share: string) => string;
  /** An amount, a page of the document: what has its own direction. */
  figure: (text: string) => string;
  /** Of the file of its lines. */
  head: readonly string[];
  draft: string;
  parts: Readonly<Record<string, string>>;
}

export const STATEMENT_WORDS: Readonly<Record<PaperLanguage, StatementWords>> = {
  en: {
    direction: 'ltr',
    title: (number) => `Statement ${number}`,
    about: (contributor, month) => `${contributor}, shares until the end of ${month}`,
    issued: (day) => `Issued ${day}`,
    columns: ['Date', 'Licence', 'Article', 'Of, share', 'Amount'],
    takenBack: (headline) => `Taken back: ${headline}`,
    toBePaid: 'To be paid',
    ofShare: (base, share) => `${base}, ${share}`,
    figure: (text) => text,
    head: [
      'statement',
      'month',
      'contributor',
      'date',
      'licence',
      'article',
      'part',
      'of',
      'share',
      'amount',
      'currency',
    ],
    draft: 'draft',
    parts: {},
  },
  ar: {
    direction: 'rtl',
    title: (number) => `كشف ${isolate(number)}`,
    about: (contributor, month) => `${isolate(contributor)}، الحصص حتى نهاية ${isolate(month)}`,
    issued: (day) => `صدر في ${isolate(day)}`,
    columns: ['التاريخ', 'الترخيص', 'المقال', 'من مبلغ، الحصة', 'المبلغ'],
    takenBack: (headline) => `استُرد: ${isolate(headline)}`,
    toBePaid: 'يُدفع',
    ofShare: (base, share) => `${isolate(base)}، ${isolate(share)}`,
    figure: isolate,
    head: [
      ...['الكشف', 'الشهر', 'المساهم', 'التاريخ', 'الترخيص', 'المقال', 'الجزء'],
      ...['من مبلغ', 'الحصة', 'المبلغ', 'العملة'],
    ],
    draft: 'مسودة',
    parts: { text: 'نص', image: 'صورة', graphic: 'رسم', video: 'فيديو' },
  },
};
