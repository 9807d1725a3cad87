import { deskEnglish, type DeskWords } from '../en/index.js';

export const deskArabic: DeskWords = deskEnglish;
