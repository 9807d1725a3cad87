/** One measured number, as `--json` prints it. */
export interface Figure {
  bench: string;
  case: string;
  metric: string;
  value: number;
  unit: string;
}

/** A figure with what it is to reach. */
export interface Row extends Figure {
  /** Such as `>= 40`; nothing for figures that only inform. */
  target?: Target;
}

interface Target {
  is: 'at least' | 'at most';
  value: number;
}

export const atLeast = (value: number): Target => ({ is: 'at least', value });
export const atMost = (value: number): Target => ({ is: 'at most', value });

/** Takes the figures of one bench as they are measured. */
export class Figures {
  readonly rows: Row[] = [];
  readonly notes: string[] = [];

  constructor(private readonly bench: string) {}

  add(name: string, metric: string, value: number, unit: string, target?: Target): void {
    this.rows.push({
      bench: this.bench,
      case: name,
      metric,
      value: rounded(value),
      unit,
      ...(target ? { target } : {}),
    });
  }

  /** A sentence on how it was measured. */
  note(sentence: string): void {
    this.notes.push(sentence);
  }
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** One JSON line per figure. */
export function jsonLines({ rows }: Figures): string {
  return rows.map(({ target: _target, ...figure }) => `${JSON.stringify(figure satisfies Figure)}\n`).join('');
}

/** For people: one line per figure, with what it is to reach and whether it does, and the notes below. */
export function table({ rows, notes }: Figures): string {
  const cells = rows.map((row) => [row.bench, row.case, row.metric, String(row.value), row.unit, verdict(row)]);
  const all = [['bench', 'case', 'metric', 'value', 'unit', 'to reach'], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  const lines = all.map((line) =>
    line
      .map((cell, column) => (column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
  return `${[...lines, ...notes.map((note) => `  - ${note}`)].join('\n')}\n\n`;
}

function verdict({ value, target }: Row): string {
  if (!target) return '';
  const reached = target.is === 'at least' ? value >= target.value : value <= target.value;
  return `${target.is} ${target.value}: ${reached ? 'yes' : 'NO'}`;
}
