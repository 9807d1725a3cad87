import { useId } from 'react';
import { useSharedWords } from '../../words/shared.js';
import styles from './marks.module.css';

const CENTRE = 120;
const STEPS = 360;

/** One closed wave around a circle, as engravers lay them: `radius + depth * sin(waves * angle + phase)`. */
function wave(radius: number, depth: number, waves: number, phase: number): string {
  const points = Array.from({ length: STEPS }, (_, step) => {
    const angle = (step / STEPS) * 2 * Math.PI;
    const reach = radius + depth * Math.sin(waves * angle + phase);
    const x = CENTRE + reach * Math.cos(angle);
    const y = CENTRE + reach * Math.sin(angle);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}

const turn = (Math.PI * 2) / 6;
const EDGE = wave(114, 2.2, 72, 0);
const BAND = [0, 1, 2, 3, 4, 5].map((step) => wave(70, 4.5, 24, step * turn));
const ROSETTE = [0, 1, 2, 3, 4, 5].map((step) => wave(42, 20, 8, step * turn));
// The name runs over the top; the motto under it, upright, as on a coin.
const OVER = `M 34 ${CENTRE} A 86 86 0 0 1 206 ${CENTRE}`;
const UNDER = `M 22 ${CENTRE} A 98 98 0 0 0 218 ${CENTRE}`;

interface SealProps {
  /** Such as `L-2026-00042`. */
  reference: string;
  /** Only a licence that holds now carries its seal in colour. */
  active?: boolean;
  /** Edge length in pixels. */
  size?: number;
}

/** The engraved roundel with the licence number: the product's one flourish. */
export function Seal({ reference, active = true, size = 168 }: SealProps) {
  const words = useSharedWords();
  const path = useId();
  const [kind = 'L', year = '', number = ''] = reference.split('-');
  return (
    <svg
      className={active ? styles.seal : styles.sealFaded}
      viewBox="0 0 240 240"
      width={size}
      height={size}
      role="img"
      aria-label={words.sealOf(reference)}
      direction="ltr"
    >
      <g fill="none" stroke="currentColor">
        <path d={EDGE} strokeWidth="2" />
        <circle cx={CENTRE} cy={CENTRE} r="107" strokeWidth="1" />
        <circle cx={CENTRE} cy={CENTRE} r="78" strokeWidth="1.5" />
        {BAND.map((line) => (
          <path key={line} d={line} strokeWidth="0.5" />
        ))}
        <circle cx={CENTRE} cy={CENTRE} r="62" strokeWidth="0.75" />
        {ROSETTE.map((line) => (
          <path key={line} d={line} strokeWidth="0.4" opacity="0.45" />
        ))}
      </g>
      <path id={`${path}-over`} fill="none" d={OVER} />
      <path id={`${path}-under`} fill="none" d={UNDER} />
      <text className={styles.sealLegend} textAnchor="middle">
        <textPath href={`#${path}-over`} startOffset="50%" textLength="176" lengthAdjust="spacing">
          IMPRIMATUR
        </textPath>
      </text>
      <text className={styles.sealMotto} textAnchor="middle">
        <textPath href={`#${path}-under`} startOffset="50%" textLength="204" lengthAdjust="spacing">
          LET IT BE PRINTED
        </textPath>
      </text>
      <circle cx="27" cy={CENTRE} r="2.5" fill="currentColor" />
      <circle cx="213" cy={CENTRE} r="2.5" fill="currentColor" />
      <rect className={styles.sealGround} x="62" y="94" width="116" height="52" rx="2" />
      <text className={styles.sealYear} x={CENTRE} y="111" textAnchor="middle">
        {`${kind} · ${year}`}
      </text>
      <text className={styles.sealNumber} x={CENTRE} y="137" textAnchor="middle">
        {number}
      </text>
    </svg>
  );
}
