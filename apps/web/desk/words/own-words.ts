import type { Language } from '../../words/language.js';
import { sharedArabic } from '../../words/shared.ar.js';
import { sharedEnglish, type SharedWords } from '../../words/shared.en.js';

/** The shared words as the desk says them: the licensee is somebody else here. */
export const deskSharedWords: Record<Language, SharedWords> = {
  en: {
    ...sharedEnglish,
    requestStates: { ...sharedEnglish.requestStates, changes_requested: 'Question asked', offered: 'Offered' },
    by: { ...sharedEnglish.by, licensee: 'The licensee' },
    steps: {
      ...sharedEnglish.steps,
      replied: 'The licensee replied to the offer',
      'changes-requested': 'Question asked',
      'sent-to-review': 'Sent to the desk by rule',
    },
  },
  ar: {
    ...sharedArabic,
    requestStates: { ...sharedArabic.requestStates, changes_requested: 'طُرح سؤال', offered: 'قُدّم عرض' },
    by: { ...sharedArabic.by, licensee: 'المرخَّص له' },
    steps: {
      ...sharedArabic.steps,
      replied: 'رد المرخَّص له على العرض',
      'changes-requested': 'طُرح سؤال',
      'sent-to-review': 'أحالته القواعد إلى المكتب',
    },
  },
};
