import { moment, type MailContent, type MailLanguage } from '#platform/mail';

/** `renewed`: there were files before, and these take their place. */
export type LinkMailKind = 'ready' | 'renewed' | 'test' | 'ask';

interface Words {
  greeting: string;
  subject: Record<LinkMailKind, string>;
  text: Record<LinkMailKind, string[]>;
  action: Record<LinkMailKind, string>;
  note: string;
  askNote: string;
  facts: { licence: string; article: string; file: string; until: string };
}

const WORDS: Record<MailLanguage, Words> = {
  en: {
    greeting: 'Hello,',
    subject: {
      ready: 'The files of {reference} are ready',
      renewed: 'New files of {reference} take the place of the former ones',
      test: 'A test: packages can be delivered here',
      ask: 'May packages be sent to this address?',
    },
    text: {
      ready: ['The package of a licence that your organisation holds is ready to be fetched.'],
      renewed: [
        'The files of a licence that your organisation holds have changed, as after a correction. Please use these, and no longer the former ones. What is left out of them was withdrawn.',
      ],
      test: [
        'Your organisation has asked us to send the links of its packages to this address. This mail is a test: there is nothing to fetch with it.',
      ],
      ask: [
        '{organisation} would like to have links to the packages of its licences sent to this address. Nothing is sent before you say yes: open the page and press its button.',
      ],
    },
    action: {
      ready: 'Fetch the package',
      renewed: 'Fetch the new package',
      test: 'See where packages are sent',
      ask: 'Read the question',
    },
    note: 'The link works once, until the time above, for whoever has it: do not pass this mail on. When it is used up or has ended, sign in and fetch the files on the licence’s page, or have the package sent again on the page Delivery.',
    askNote:
      'The link works for a week. You know nothing of it, or do not want it? Then do nothing: you get no more mails from us.',
    facts: { licence: 'Licence', article: 'Article', file: 'File', until: 'Valid until' },
  },
  ar: {
    greeting: 'مرحبًا،',
    subject: {
      ready: 'ملفات الرخصة {reference} جاهزة',
      renewed: 'ملفات جديدة للرخصة {reference} تحل محل السابقة',
      test: 'اختبار: يمكن تسليم الحزم إلى هذا العنوان',
      ask: 'هل تُرسل الحزم إلى هذا العنوان؟',
    },
    text: {
      ready: ['حزمة رخصة تملكها مؤسستكم جاهزة للتنزيل.'],
      renewed: [
        'تغيّرت ملفات رخصة تملكها مؤسستكم، كما يحدث بعد تصويب. استعملوا هذه الملفات من فضلكم بدل السابقة. وما غاب عنها فقد سُحب.',
      ],
      test: ['طلبت مؤسستكم إرسال روابط حزمها إلى هذا العنوان. هذه الرسالة اختبار، وليس فيها ما يُنزَّل.'],
      ask: [
        'تودّ {organisation} أن تُرسل روابط حزم تراخيصها إلى هذا العنوان. لا يُرسل شيء قبل موافقتكم: افتحوا الصفحة واضغطوا زرها.',
      ],
    },
    action: { ready: 'تنزيل الحزمة', renewed: 'تنزيل الحزمة الجديدة', test: 'عرض وجهات الإرسال', ask: 'قراءة السؤال' },
    note: 'يعمل الرابط مرة واحدة حتى الموعد المذكور لكل من يحمله، فلا تعيدوا توجيه هذه الرسالة. وإن استُعمل أو انتهى فسجّلوا الدخول ونزّلوا الملفات من صفحة الرخصة، أو اطلبوا إعادة الإرسال من صفحة التسليم.',
    askNote: 'يعمل الرابط أسبوعًا. لا تعرفون شيئًا عن هذا أو لا تريدونه؟ لا تفعلوا شيئًا، فلن تصلكم منا رسائل أخرى.',
    facts: { licence: 'الرخصة', article: 'المادة', file: 'الملف', until: 'صالح حتى' },
  },
};

interface LinkMail {
  language: MailLanguage;
  url: string;
  reference: string;
  headline: string;
  fileName: string;
  expiresAt: Date;
}

/** A mail around a link to a package. Names, prices and the article's text stay out of it. */
export function linkMail(kind: 'ready' | 'renewed', mail: LinkMail): MailContent {
  const { language, url, reference, headline, fileName, expiresAt } = mail;
  const { facts, note } = WORDS[language];
  const rows: [string, string][] = [
    [facts.licence, reference],
    [facts.article, headline],
    [facts.file, fileName],
    [facts.until, moment(expiresAt.toISOString(), language)],
  ];
  return { ...said(kind, language, url, reference), facts: rows, note };
}

export const testMail = (language: MailLanguage, url: string): MailContent => said('test', language, url, '');

/** Asks whether links may be sent to this address; nothing else is in it. */
export const askMail = (language: MailLanguage, url: string, organisation: string): MailContent => ({
  ...said('ask', language, url, ''),
  paragraphs: WORDS[language].text.ask.map((one) => one.replace('{organisation}', organisation)),
  note: WORDS[language].askNote,
});

function said(kind: LinkMailKind, language: MailLanguage, url: string, reference: string): MailContent {
  const { greeting, subject, text, action } = WORDS[language];
  return {
    ...{ language, greeting, paragraphs: text[kind] },
    subject: subject[kind].replace('{reference}', reference),
    action: { label: action[kind], url },
  };
}
