import styles from './search.module.css';

/** A text with what answers to a search marked in it. */
export function MarkedText({ parts }: { parts: readonly { text: string; match: boolean }[] }) {
  return parts.map((part, place) =>
    part.match ? (
      <mark key={place} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      <span key={place}>{part.text}</span>
    ),
  );
}
