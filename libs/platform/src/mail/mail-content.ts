export type MailLanguage = 'en' | 'ar';

/** A sentence of ours, or what a person wrote, in whichever language they wrote it. */
export type MailParagraph = string | { quote: string };

/** What a mail says, before it is laid out: plain sentences, one link that matters, nothing to track its reader. */
export interface MailContent {
  language: MailLanguage;
  subject: string;
  greeting: string;
  paragraphs: MailParagraph[];
  /** Short facts in two columns: label and value. */
  facts?: [label: string, value: string][];
  action?: { label: string; url: string };
  /** Small print under the action. */
  note?: string;
}

/** A mail ready to be sent. */
export interface MailToSend {
  to: string;
  content: MailContent;
}
