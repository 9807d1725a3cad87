import { useLanguage } from '../../words/language.js';

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
