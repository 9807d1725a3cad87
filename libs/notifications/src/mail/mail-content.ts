export type MailLanguage = 'en' | 'ar';

/** What a mail says, before it is laid out: plain sentences, one link that matters, nothing to track its reader. */
export interface MailContent {
  language: MailLanguage;
  subject: string;
  greeting: string;
  paragraphs: string[];
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
