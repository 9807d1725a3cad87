import { create } from 'qrcode';
import { useMemo } from 'react';
import styles from './account.module.css';

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

/** A text to be scanned, dark on light in both schemes, as readers expect it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, edge } = useMemo(() => qrPath(text), [text]);
  return (
    <svg className={styles.qr} viewBox={`0 0 ${String(edge)} ${String(edge)}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
