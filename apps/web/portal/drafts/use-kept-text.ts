import { useKeptDraft, type Kept } from './use-kept-draft.js';

interface TextDraft {
  text: string;
}

const parseText = (content: unknown): TextDraft | null => {
  const text = (content as Partial<TextDraft> | null)?.text;
  return typeof text === 'string' && text !== '' ? { text } : null;
};

export interface KeptText {
  text: string;
  write: (text: string) => void;
  forget: () => void;
  kept: Kept;
}

/** Words that are not lost before they are sent. @param key `message:R-2026-00042` */
export function useKeptText(key: string): KeptText {
  const { content, keep, forget, kept } = useKeptDraft(key, parseText);
  return { text: content?.text ?? '', write: (text) => (text === '' ? forget() : keep({ text })), forget, kept };
}
