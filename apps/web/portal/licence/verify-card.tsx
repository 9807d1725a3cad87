import { IconExternalLink } from '@tabler/icons-react';
import { create } from 'qrcode';
import { useMemo } from 'react';
import type { LicenceDetail } from '../../api/views.js';
import { CopyText } from '../../design/feedback/copy-text.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './licence.module.css';

const QUIET_ZONE = 4;

/** The dark modules of a QR code as one path, and the edge length with its quiet zone. */
function qrPath(text: string): { path: string; edge: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const dark: string[] = [];
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      if (modules.get(x, y)) dark.push(`M${String(x + QUIET_ZONE)} ${String(y + QUIET_ZONE)}h1v1h-1z`);
    }
  }
  return { path: dark.join(''), edge: modules.size + 2 * QUIET_ZONE };
}

/** The public page that proves the licence, as a link and as a code to scan. */
export function VerifyCard({ licence }: { licence: LicenceDetail }) {
  const words = useWords();
  const url = new URL(licence.verifyPath, window.location.origin).href;
  const { path, edge } = useMemo(() => qrPath(url), [url]);
  return (
    <Section title={words.verify.title}>
      <div className={styles.verify}>
        <svg
          className={styles.qr}
          viewBox={`0 0 ${String(edge)} ${String(edge)}`}
          role="img"
          aria-label={words.verify.qr}
        >
          <path d={path} />
        </svg>
        <div>
          <p className={styles.quiet}>{words.verify.text}</p>
          <p className={styles.verifyLink}>
            <a href={url}>
              {words.verify.open} <IconExternalLink size={16} aria-hidden="true" />
            </a>
            <CopyText value={url} what={words.verify.link} />
          </p>
        </div>
      </div>
    </Section>
  );
}
