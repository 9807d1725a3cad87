import type { Notice } from '../notice/notice.entity.js';
import type { NoticeKind } from '../notice/notice.states.js';

interface Frame {
  titles: Record<NoticeKind, string>;
  rules: Record<NoticeKind, string>;
  article: string;
  licence: string;
  sent: string;
  confirmBy: string;
}

const ENGLISH: Frame = {
  titles: {
    correction: 'CORRECTION',
    update: 'UPDATE',
    kill: 'KILL: DO NOT USE',
    takedown: 'LEGAL TAKEDOWN: DO NOT USE',
  },
  rules: {
    correction: 'Put the corrected text in place of the one you have published, and say that it was corrected.',
    update: 'A newer text is in this package. Use it where you still can.',
    kill: 'Stop using the article at once and take down what you have published. Its text and pictures are no longer in this package.',
    takedown:
      'The article has to be taken down for legal reasons, at once and everywhere. The licence on it has ended, and its text and pictures are no longer in this package.',
  },
  article: 'Article',
  licence: 'Licence',
  sent: 'Sent',
  confirmBy: 'Confirm by',
};

const ARABIC: Frame = {
  titles: {
    correction: 'تصحيح',
    update: 'تحديث',
    kill: 'سحب: لا تستخدموا المادة',
    takedown: 'إزالة لأسباب قانونية: لا تستخدموا المادة',
  },
  rules: {
    correction: 'ضعوا النص المصحَّح مكان ما نشرتموه، واذكروا أنه صُحِّح.',
    update: 'في هذه الحزمة نص أحدث. استخدموه حيث يمكنكم ذلك.',
    kill: 'أوقفوا استخدام المادة فورًا وأزيلوا ما نشرتموه منها. لم يعد نصها ولا صورها في هذه الحزمة.',
    takedown: 'يجب إزالة المادة لأسباب قانونية، فورًا وفي كل مكان. انتهى ترخيصها، ولم يعد نصها ولا صورها في هذه الحزمة.',
  },
  article: 'المادة',
  licence: 'الترخيص',
  sent: 'أُرسل في',
  confirmBy: 'يُؤكَّد قبل',
};

/** The notice as a file of the package: UTF-8, in the article's language where the house has it, else in English. */
export function noticeFile(notice: Notice, reference: string): string {
  const frame = notice.language.startsWith('ar') ? ARABIC : ENGLISH;
  const when = (at: Date | null): string => `${at?.toISOString().slice(0, 16).replace('T', ' ') ?? '-'} UTC`;
  return [
    frame.titles[notice.kind],
    `${frame.article}: ${notice.headline}\n${notice.canonicalUrl}\n${frame.licence}: ${reference}`,
    `${frame.sent}: ${when(notice.sentAt)}\n${frame.confirmBy}: ${when(notice.dueAt)}`,
    frame.rules[notice.kind],
    `${notice.text}\n`,
  ].join('\n\n');
}
