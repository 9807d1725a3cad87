import { CopyText } from './copy-text.js';
import styles from './code-block.module.css';

/** Lines to copy; they are code, and read from left to right in every language. */
export function CodeBlock({ value, what }: { value: string; what: string }) {
  return (
    <div className={styles.code} dir="ltr">
      <pre tabIndex={0} role="group" aria-label={what}>
        <code>{value}</code>
      </pre>
      <CopyText value={value} what={what} />
    </div>
  );
}
