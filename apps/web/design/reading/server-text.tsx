import { useLanguage } from '../../words/language.js';
import { arabicSentence } from '../../../http/words/arabic-sentences.js';

/** A sentence that the server wrote. It speaks English; readers of another language are told so by their software. */
export function ServerText({ children }: { children: string }) {
  const { language } = useLanguage();
  if (language === 'en') return <span>{children}</span>;
  return (
    <span lang="en" dir="auto">
      {children}
    </span>
  );
}

interface Said {
  code: string;
  message: string;
  nextStep?: string | null | undefined;
  /** What the sentence speaks of, where the server sent it. */
  values?: Readonly<Record<string, unknown>> | null | undefined;
}

interface Sentences {
  message: string;
  /** Empty when there is nothing to do, or the message says it already. */
  nextStep: string;
  /** The sentences are in the reader's language. */
  isTranslated: boolean;
}

/** What the server says under a code, in the reader's language where we have words for the code. */
export function useSentences({ code, message, nextStep, values }: Said): Sentences {
  const { language } = useLanguage();
  const own = language === 'ar' ? arabicSentence(code, values) : undefined;
  if (own) return { ...own, isTranslated: true };
  const isSaid = !nextStep || message.includes(nextStep);
  return { message, nextStep: isSaid ? '' : nextStep, isTranslated: language === 'en' };
}

/** Message and next step in one run. */
export function ServerSentences(said: Said) {
  const { message, nextStep, isTranslated } = useSentences(said);
  const text = nextStep ? `${message} ${nextStep}` : message;
  return isTranslated ? <span>{text}</span> : <ServerText>{text}</ServerText>;
}
