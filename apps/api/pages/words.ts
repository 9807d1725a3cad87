import type { NoticeKind } from '#libs/notices';

export type PageLanguage = 'en' | 'ar';

interface Said {
  code: string;
  message: string;
  nextStep?: string | null | undefined;
  values?: object | undefined;
}

/** The words of the pages that the server writes itself. */
export interface PageWords {
  language: PageLanguage;
  skip: string;
  otherLanguage: string;
  footer: string;
  /** What a code of the server says, in this language where it has words for it. */
  sentence: (said: Said) => { message: string; nextStep: string };
  /** The name of a line of the price. */
  feeLine: (line: { code: string; label: string }) => string;
  republish: {
    title: string;
    lead: string;
    address: string;
    open: string;
    yourUse: string;
    medium: string;
    audience: string;
    audienceHint: string;
    where: string;
    worldwide: string;
    oneCountry: string;
    country: string;
    howLong: string;
    purpose: string;
    showPrice: string;
    price: string;
    continueLink: string;
    fullBuilder: string;
    inWords: string;
    inWordsLink: string;
    rights: string;
    statuses: Record<'licensable' | 'needs-clearance' | 'excluded', string>;
    terms: Record<string, string>;
    media: Record<string, string>;
    purposes: Record<string, string>;
    outcomes: Record<'instant' | 'review' | 'refused', string>;
    /** Above the fields that cannot be meant, each of which has its sentence. */
    correct: string;
    mistakes: Record<'url' | 'medium' | 'count' | 'country' | 'term' | 'purpose' | 'currency', string>;
    /** The page of a price that was kept. */
    kept: {
      title: string;
      until: string;
      ended: string;
      endedNext: string;
      from: string;
      change: string;
      lines: string;
      next: string;
      nextInstant: string;
      nextReview: string;
      signIn: string;
      needsScript: string;
      byMail: string;
      mailSubject: string;
      mailBegins: string;
    };
  };
  verify: {
    title: string;
    number: string;
    code: string;
    codeHint: string;
    check: string;
    state: string;
    states: Record<string, string>;
    /** In place of the state, where all or some of the articles were withdrawn. */
    withdrawn: Record<'all' | 'some', string>;
    organisation: string;
    articles: string;
    use: string;
    countries: string;
    worldwide: string;
    from: string;
    until: string;
    perpetual: string;
    wrongCode: string;
    /** Why it is not in force and what restores it, by state; without money matters. */
    reasons: Record<string, string>;
    needCode: string;
    /** What was told of an article since, by kind. */
    notices: Record<NoticeKind, string>;
    noticeSays: Record<NoticeKind, string>;
    unknown: string;
    unknownNext: string;
    /** Leads to the page that checks a file in the browser. */
    checkFile: string;
  };
  /** Behind the mail that asks whether packages may be sent to a mailbox. */
  mailbox: {
    titles: Record<'asked' | 'confirmed' | 'ended' | 'unknown', string>;
    why: Record<'confirmed' | 'ended' | 'unknown', string>;
    lead: string;
    organisation: string;
    address: string;
    yes: string;
    no: string;
  };
  /** Behind the link of a mailed package. */
  mailedLink: {
    title: string;
    titles: Record<'spent' | 'ended' | 'closed' | 'unknown', string>;
    /** In place of a problem's own sentence. */
    why: Record<'spent' | 'ended' | 'closed' | 'unknown', string>;
    once: string;
    licence: string;
    file: string;
    until: string;
    fetch: string;
    again: string;
    signIn: string;
    signInWhy: string;
    resend: string;
    resendWhy: string;
    notYou: string;
  };
}

/** The language of a page: what the address asks for, else the browser's first of ours. */
export function pageLanguage(asked: string | undefined, acceptLanguage: string | undefined): PageLanguage {
  if (asked === 'ar' || asked === 'en') return asked;
  const wanted = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((language): language is PageLanguage => language === 'ar' || language === 'en') ?? 'en';
}
