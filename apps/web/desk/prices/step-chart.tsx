import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useLanguage } from '../../words/language.js';
import { countText } from '../../design/data/format.js';
import { useWords } from '../words/words.js';
import type { BandData } from './book-data.js';
import styles from './prices.module.css';

const WIDTH = 640;
const HEIGHT = 132;
const TOP = 18;
const BASE = HEIGHT - 20;
const STEP = 0.05;

interface StepChartProps {
  bands: BandData[];
  name: string;
  /** Null where nothing may be changed. */
  onFactor: ((index: number, factor: string) => void) | null;
}

const numberOf = ({ factor }: BandData): number => Number(factor) || 0;
/** To hundredths and without a tail: `1.25`. */
const written = (value: number): string => String(Math.round(value * 100) / 100);

/** The factors of bands as stairs: each step can be pulled up and down, or moved with the arrow keys. */
export function StepChart({ bands, name, onFactor }: StepChartProps) {
  const { prices: words } = useWords();
  const { locale } = useLanguage();
  const svg = useRef<SVGSVGElement>(null);
  /** The step that is being pulled, and the scale as it was when the pull began: the chart does not grow under the hand. */
  const [held, setHeld] = useState<{ index: number; scale: number } | null>(null);
  const top = Math.max(1, ...bands.map(numberOf)) * 1.15;
  const scale = held?.scale ?? top;
  const width = WIDTH / Math.max(1, bands.length);
  const heightOf = (factor: number) => BASE - (Math.min(factor, scale) / scale) * (BASE - TOP);

  const pull = (event: PointerEvent) => {
    if (held === null || !svg.current || !onFactor) return;
    const box = svg.current.getBoundingClientRect();
    const y = ((event.clientY - box.top) / box.height) * HEIGHT;
    const factor = ((BASE - y) / (BASE - TOP)) * scale;
    onFactor(held.index, written(Math.max(STEP, Math.round(factor / STEP) * STEP)));
  };
  const press = (event: KeyboardEvent, index: number, band: BandData) => {
    const by = { ArrowUp: STEP, ArrowRight: STEP, ArrowDown: -STEP, ArrowLeft: -STEP, PageUp: 0.5, PageDown: -0.5 };
    const step = by[event.key as keyof typeof by];
    if (step === undefined || !onFactor) return;
    event.preventDefault();
    onFactor(index, written(Math.max(STEP, numberOf(band) + step)));
  };
  const endOf = (band: BandData) => (band.upTo === null ? '∞' : countText(band.upTo, locale));
  return (
    <svg
      ref={svg}
      className={styles.stairs}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      direction="ltr"
      role="group"
      aria-label={words.stairs(name)}
      onPointerMove={pull}
      onPointerUp={() => setHeld(null)}
      onPointerCancel={() => setHeld(null)}
    >
      <line x1={0} x2={WIDTH} y1={BASE} y2={BASE} className={styles.ground} />
      {bands.map((band, index) => {
        const [x, y] = [index * width, heightOf(numberOf(band))];
        const before = bands[index - 1];
        return (
          <g
            key={`${String(index)}`}
            className={styles.stair}
            data-review={band.review}
            {...(onFactor
              ? {
                  role: 'slider',
                  tabIndex: 0,
                  'aria-label': words.stair(countText(band.from, locale), endOf(band)),
                  'aria-orientation': 'vertical' as const,
                  'aria-valuemin': 0,
                  'aria-valuemax': Math.ceil(Math.max(scale, numberOf(band))),
                  'aria-valuenow': numberOf(band),
                  'aria-valuetext': band.factor,
                  onKeyDown: (event: KeyboardEvent) => press(event, index, band),
                  onPointerDown: (event: PointerEvent<SVGGElement>) => {
                    setHeld({ index, scale: top });
                    event.currentTarget.setPointerCapture(event.pointerId);
                  },
                }
              : { 'aria-hidden': true })}
          >
            <rect
              x={x + 1}
              y={y}
              width={Math.max(1, width - 2)}
              height={Math.max(0, BASE - y)}
              className={styles.body}
            />
            <rect x={x} y={y - 12} width={width} height={24} className={styles.grip} />
            {before ? <line x1={x} x2={x} y1={heightOf(numberOf(before))} y2={y} className={styles.tread} /> : null}
            <line x1={x} x2={x + width} y1={y} y2={y} className={styles.tread} />
            <text x={x + width / 2} y={y - 5} className={styles.factorText}>
              {band.factor}
            </text>
            <text x={x + width / 2} y={HEIGHT - 6} className={styles.endText}>
              {band.upTo === null ? '∞' : compact(band.upTo)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** `250k`, `1M`: there is no room for more. */
const compact = (count: number): string =>
  new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }).format(count);
