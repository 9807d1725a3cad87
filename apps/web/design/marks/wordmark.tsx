import styles from './marks.module.css';

/** The name as printed in the masthead, with the seal in small. */
export function Wordmark({ suffix }: { suffix?: string }) {
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
        <circle cx="16" cy="16" r="15" className={styles.wordmarkSeal} />
        <circle cx="16" cy="16" r="11.5" className={styles.wordmarkRing} />
        <path d="M12.2 9.6h7.6v1.5h-2.4v9.8h2.4v1.5h-7.6v-1.5h2.4v-9.8h-2.4z" className={styles.wordmarkLetter} />
      </svg>
      <span lang="la" dir="ltr">
        Imprimatur
      </span>
      {suffix ? <span className={styles.wordmarkSuffix}>{suffix}</span> : null}
    </span>
  );
}
