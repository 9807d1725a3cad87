import type { MailLanguage } from '#platform/mail';
import type { ReasonWords } from './reason-words.js';
import { ARABIC_REASONS } from './reasons-ar.js';
import { ENGLISH_REASONS } from './reasons-en.js';

const WORDS: Readonly<Record<MailLanguage, ReasonWords>> = { en: ENGLISH_REASONS, ar: ARABIC_REASONS };

export const reasonsIn = (language: MailLanguage): ReasonWords => WORDS[language];
