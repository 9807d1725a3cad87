import { useLanguage } from '../../words/language.js';

/** Between two things on one line, as the language writes it. */
export const commaOf = (direction: 'ltr' | 'rtl'): string => (direction === 'rtl' ? '، ' : ', ');

export function Comma() {
  const { direction } = useLanguage();
  return <>{commaOf(direction)}</>;
}
