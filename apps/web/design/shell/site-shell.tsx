import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation, useNavigation } from 'react-router';
import { useSharedWords } from '../../words/shared.js';
import { Wordmark } from '../marks/wordmark.js';
import { ColourChoice, LanguageChoice } from './choices.js';
import styles from './shell.module.css';

interface SiteShellProps {
  /** After the name in the masthead, such as “desk”. */
  suffix?: string;
  /** Links of the masthead. */
  navigation?: ReactNode;
  /** Who is signed in. */
  account?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** Moves focus to the content when the page changes, so that keyboards and screen readers start where eyes do. */
function useFocusOnNavigation() {
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    content.current?.focus({ preventScroll: true });
  }, [pathname]);
  return content;
}

/** Masthead, content and footer of a site. */
export function SiteShell({ suffix, navigation, account, footer, children }: SiteShellProps) {
  const words = useSharedWords();
  const content = useFocusOnNavigation();
  const isUnderWay = useNavigation().state !== 'idle';
  return (
    <div className={styles.shell}>
      {isUnderWay ? <div className={styles.underWay} role="progressbar" aria-label={words.loading} /> : null}
      <a className={styles.skip} href="#content">
        {words.skipToContent}
      </a>
      <header className={styles.masthead}>
        <Link to="/" className={styles.home}>
          <Wordmark {...(suffix ? { suffix } : {})} />
        </Link>
        {navigation ? <nav className={styles.navigation}>{navigation}</nav> : null}
        <div className={styles.account}>
          {account}
          <LanguageChoice />
          <ColourChoice />
        </div>
      </header>
      <main id="content" ref={content} tabIndex={-1} className={styles.content}>
        {children}
      </main>
      {footer ? <footer className={styles.footer}>{footer}</footer> : null}
    </div>
  );
}
