import type { MailWords } from './mail-words.js';

const ACTION = 'أكّد أنه وصلك';
const NOTE =
  'نقرة واحدة في الصفحة تكفي للتأكيد، دون تسجيل دخول. هذا إشعار قانوني يخص ترخيصك، ولذلك يُرسل مهما كانت اختياراتك في الرسائل.';

/** Mails about corrections, kills and takedowns, in Arabic. */
export const NOTICE_MAILS_AR = {
  'notice-correction': {
    subject: 'تصحيح مادة من {reference}',
    paragraphs: [
      'صحّحت غرفة أخبارنا مادة تملك ترخيصًا لها. يُرجى وضع النص المصحَّح مكان ما نشرته، مع ذكر أنه صُحِّح. في صفحة ترخيصك ملفات جديدة.',
      '{words}',
    ],
    action: ACTION,
    note: NOTE,
  },
  'notice-update': {
    subject: 'تحديث مادة من {reference}',
    paragraphs: ['للمادة التي تملك ترخيصًا لها نص أحدث. استخدمه حيث يمكنك ذلك؛ في صفحة ترخيصك ملفات جديدة.', '{words}'],
    action: ACTION,
    note: NOTE,
  },
  'notice-kill': {
    subject: 'سحب: أوقف استخدام مادة من {reference}',
    paragraphs: [
      'سحبت غرفة أخبارنا مادة تملك ترخيصًا لها. أوقف استخدامها فورًا وأزل ما نشرته منها. لم تعد ملفاتها تُسلَّم.',
      '{words}',
    ],
    action: ACTION,
    note: NOTE,
  },
  'notice-takedown': {
    subject: 'إزالة لأسباب قانونية: أزل مادة من {reference}',
    paragraphs: [
      'يجب إزالة مادة تملك ترخيصًا لها لأسباب قانونية، فورًا وفي كل مكان. انتهى ترخيصها، وسنتواصل معك بشأن الرسوم.',
      '{words}',
    ],
    action: ACTION,
    note: NOTE,
  },
  'notice-reminder': {
    subject: 'يُرجى التأكيد: إشعار بشأن {reference}',
    paragraphs: ['أخبرناك بهذا من قبل ولم يؤكده أحد بعد. يُرجى قراءته والعمل به ثم تأكيده.', '{words}'],
    action: ACTION,
    note: NOTE,
  },
  'notice-overdue': {
    subject: 'تأخّر: لم يؤكد أحد الإشعار بشأن {reference}',
    paragraphs: [
      'انقضى وقت التأكيد. ما لم تؤكده فعلينا أن نعدّ المادة ما زالت مستخدمة، وسيتصل بك مكتب الحقوق.',
      '{words}',
    ],
    action: ACTION,
    note: NOTE,
  },
  'desk-notice-overdue': {
    subject: 'لم يُؤكَّد في وقته: {message}',
    paragraphs: ['انقضى موعد هذا الإشعار ولم يؤكده بعض من وصلهم. يُرجى الاتصال بهم.'],
    action: 'افتح اللوحة',
  },
} satisfies Record<string, MailWords>;
