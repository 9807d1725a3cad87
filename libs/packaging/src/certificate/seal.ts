import { letterRing, outlineText } from './outline-text.js';
import { SEAL } from './page.js';

interface Seal {
  /** Centre, in points from the top left. */
  x: number;
  y: number;
  radius: number;
  /** `L-2026-00042` */
  reference: string;
}

const MOTTO = ['IMPRIMATUR', 'LET IT BE PRINTED'];
/** Circles as a share of the radius, and their weight in points. */
const RINGS = [
  [1, 1.4],
  [0.965, 0.35],
  [0.79, 0.35],
  [0.765, 0.9],
  [0.5, 0.35],
] as const;

/**
 * The seal: an engraved roundel, drawn as vectors. A guilloche band and a rosette, as on banknotes, around the
 * licence's number; the number turns the rosette, so that no two licences have quite the same one.
 */
export function drawSeal(pdf: PDFKit.PDFDocument, seal: Seal): void {
  const { x, y, radius, reference } = seal;
  pdf.save().translate(x, y).strokeColor(SEAL).fillColor(SEAL).lineJoin('round');
  for (const [share, weight] of RINGS) {
    pdf
      .circle(0, 0, radius * share)
      .lineWidth(weight)
      .stroke();
  }
  pdf.addContent(engraving(`guilloche ${radius}`, () => guilloche(radius)));
  pdf.save().rotate(Number(reference.replace(/\D/g, '').slice(-5)) % 360);
  pdf.strokeOpacity(0.42).addContent(engraving(`rosette ${radius}`, () => rosette(radius)));
  pdf.restore();
  pdf.addContent(engraving(`motto ${radius}`, () => recorded(pdf, (burin) => motto(burin, radius))));
  number(pdf, radius, reference);
  pdf.restore();
}

const motto = (pdf: PDFKit.PDFDocument, radius: number): void =>
  letterRing(pdf, MOTTO, { ring: radius * 0.835, size: radius * 0.118 });

/** The operators that drawing would put on the page. */
function recorded(pdf: PDFKit.PDFDocument, draw: (burin: PDFKit.PDFDocument) => void): string {
  const operators: string[] = [];
  const burin = Object.create(pdf) as PDFKit.PDFDocument;
  burin.addContent = (operator) => {
    operators.push(String(operator));
    return burin;
  };
  draw(burin);
  return operators.join('\n');
}

/** Some thousand strokes that are the same on each certificate: worked out once per process. */
const engraved = new Map<string, string>();
function engraving(name: string, work: () => string): string {
  const known = engraved.get(name) ?? work();
  engraved.set(name, known);
  return known;
}

/** A closed curve through the points of a polar function, as PDF operators. */
function polar(steps: number, radiusAt: (angle: number) => number): string {
  const points = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const radius = radiusAt(angle);
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)} ${step === 0 ? 'm' : 'l'}`;
  });
  return `${points.join(' ')} s`;
}

/** The band between number and motto: waves that cross. */
function guilloche(radius: number): string {
  const waves = Array.from({ length: 6 }, (_, wave) =>
    polar(324, (angle) => radius * (0.632 + 0.118 * Math.sin(18 * angle + (wave / 6) * 2 * Math.PI))),
  );
  return `0.28 w ${waves.join(' ')}`;
}

function rosette(radius: number): string {
  const petals = Array.from({ length: 9 }, (_, petal) =>
    polar(216, (angle) => radius * (0.395 + (0.09 + petal * 0.0085) * Math.cos(12 * angle + petal * 0.16))),
  );
  return `0.22 w ${petals.join(' ')}`;
}

/** Year above, number below, in the middle of the roundel on a clear ground. */
function number(pdf: PDFKit.PDFDocument, radius: number, reference: string): void {
  const [, year = '', count = ''] = reference.split('-');
  pdf
    .circle(0, 0, radius * 0.325)
    .fillColor('#ffffff')
    .fill();
  pdf
    .circle(0, 0, radius * 0.325)
    .lineWidth(0.35)
    .stroke()
    .fillColor(SEAL);
  outlineText(pdf, `L-${year}`, 'sans-bold', { x: 0, y: radius * -0.085, size: radius * 0.105 });
  const size = radius * (count.length > 5 ? 0.15 : 0.2);
  outlineText(pdf, count, 'serif-bold', { x: 0, y: radius * 0.135, size });
}
