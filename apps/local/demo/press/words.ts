/** What a page says around its article. */
export interface PressWords {
  skip: string;
  sections: string;
  frontPage: string;
  published: string;
  updated: string;
  minutes: (count: number) => string;
  share: string;
  byMail: string;
  copyAddress: string;
  related: string;
  newsletter: string;
  email: string;
  signUp: string;
  thanks: string;
  comments: (count: number) => string;
  joinComments: string;
  /** Before and after the words that carry the link. */
  republish: readonly [string, string, string];
  correction: string;
  topics: string;
  watch: string;
  mostRead: string;
  invented: string;
  embargoed: string;
  killed: string;
  heldBack: string;
  today: string;
}

export const ENGLISH: PressWords = {
  skip: 'Skip to the article',
  sections: 'Sections',
  frontPage: 'Front page',
  published: 'Published',
  updated: 'Updated',
  minutes: (count) => `${count} min read`,
  share: 'Share this article',
  byMail: 'By e-mail',
  copyAddress: 'Link to this page',
  related: 'Related stories',
  newsletter: 'Newsletter',
  email: 'Your e-mail address',
  signUp: 'Sign up',
  thanks: 'This newspaper is invented, and so is its newsletter. Your address was not kept.',
  comments: (count) => `${count} comments`,
  joinComments: 'Join the conversation',
  republish: ['To learn more about republishing this content and the associated fees, ', 'fill out this form', '.'],
  correction: 'Correction',
  topics: 'Topics',
  watch: 'Watch',
  mostRead: 'Most read',
  invented: 'An invented newspaper from an invented city. Nothing in it has happened, and nobody in it exists.',
  embargoed: 'not to be published yet',
  killed: 'withdrawn',
  heldBack: 'Not in the paper',
  today: 'Today’s paper',
};

const counted = (minutes: number): string => {
  if (minutes === 1) return 'دقيقة';
  if (minutes === 2) return 'دقيقتان';
  return minutes <= 10 ? `${minutes} دقائق` : `${minutes} دقيقة`;
};

export const ARABIC: PressWords = {
  skip: 'إلى المقال',
  sections: 'الأقسام',
  frontPage: 'الصفحة الأولى',
  published: 'نُشر في',
  updated: 'حُدّث في',
  minutes: (count) => `القراءة: ${counted(count)}`,
  share: 'شارك هذا المقال',
  byMail: 'بالبريد الإلكتروني',
  copyAddress: 'رابط هذه الصفحة',
  related: 'مواضيع ذات صلة',
  newsletter: 'النشرة البريدية',
  email: 'بريدك الإلكتروني',
  signUp: 'اشترك',
  thanks: 'هذه صحيفة متخيلة، ونشرتها كذلك. لم نحفظ عنوانك.',
  comments: (count) => `${count} تعليقات`,
  joinComments: 'شارك في النقاش',
  republish: ['لمعرفة المزيد عن إعادة نشر هذا المحتوى والرسوم المترتبة على ذلك، ', 'املأ هذا النموذج', '.'],
  correction: 'تصحيح',
  topics: 'موضوعات',
  watch: 'شاهد',
  mostRead: 'الأكثر قراءة',
  invented: 'صحيفة متخيلة من مدينة متخيلة. لم يحدث شيء مما فيها، ولا وجود لأحد ممن فيها.',
  embargoed: 'لم يحن موعد نشره',
  killed: 'سُحب من النشر',
  heldBack: 'خارج العدد',
  today: 'عدد اليوم',
};
