import type { AudienceKind, Edits, Medium, Purpose } from '../terms/use.js';

export const MEDIUM_WORDS: Record<Medium, string> = {
  web: 'Website',
  app: 'App',
  newsletter: 'Newsletter',
  social: 'Social media',
  archive: 'Online archive',
  'print-newspaper': 'Printed newspaper',
  magazine: 'Magazine',
  book: 'Book',
  report: 'Report',
  coursepack: 'Course pack',
  presentation: 'Presentation',
  broadcast: 'Broadcast',
  intranet: 'Intranet',
  'ai-index': 'AI search index',
  'ai-input': 'Input to an AI system',
  'ai-train': 'Training of an AI system',
};

export const AUDIENCE_WORDS: Record<AudienceKind, string> = {
  'monthly-users': 'monthly users',
  circulation: 'copies of circulation',
  copies: 'copies',
  viewers: 'viewers',
  staff: 'staff',
};

export const PURPOSE_WORDS: Record<Purpose, string> = {
  editorial: 'Editorial: to inform your readers',
  educational: 'Educational: teaching and learning',
  'non-profit': 'Non-profit: the aims of your organisation, without profit',
  internal: 'Internal: inside your organisation only',
  'corporate-promotional': 'Promotional: to present your organisation or its products',
  advocacy: 'Advocacy: to argue for a cause',
};

export const EDIT_WORDS: Record<Edits, string> = {
  none: 'None. Publish the text word for word.',
  style: 'House style only: spelling, punctuation, headings and dates. The meaning stays.',
  shorten: 'You may shorten by leaving out whole sentences or paragraphs, without changing the meaning.',
  'cut-with-approval': 'You may cut after we have approved the cut version.',
  adapt: 'You may adapt the text as agreed. Say clearly that it has been adapted.',
};
