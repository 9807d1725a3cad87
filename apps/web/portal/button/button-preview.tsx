import { useEffect, useRef } from 'react';
import styles from './button.module.css';

interface ButtonPreviewProps {
  /** The article's address. */
  url: string;
  language: string;
}

/** The button as any page shows it: its own script, run again whenever article or language change. */
export function ButtonPreview({ url, language }: ButtonPreviewProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const holder = place.current;
    if (!holder) return;
    const script = document.createElement('script');
    script.async = true;
    script.src = '/republish.js';
    Object.assign(script.dataset, { url, lang: language });
    holder.replaceChildren(script);
    return () => holder.replaceChildren();
  }, [url, language]);
  return <div ref={place} className={styles.preview} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'} />;
}
