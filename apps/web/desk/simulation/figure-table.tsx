import type { ReactNode } from 'react';
import look from '../../design/data/table.module.css';
import styles from './simulation.module.css';

export interface FigureRow {
  key: string;
  label: ReactNode;
  figures: ReactNode[];
}

interface FigureTableProps {
  /** Names the table to those who do not see it. */
  caption: string;
  heads: string[];
  rows: FigureRow[];
}

/** Figures in columns under each other; scrolls by itself where it is wider than the page. */
export function FigureTable({ caption, heads, rows }: FigureTableProps) {
  return (
    <div className={look.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={`${look.table ?? ''} ${styles.named ?? ''}`}>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" className={i === 0 ? undefined : look.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, figures }) => (
            <tr key={key}>
              <td>
                <bdi>{label}</bdi>
              </td>
              {figures.map((figure, i) => (
                <td key={heads[i + 1]} className={look.figure}>
                  <bdi dir="ltr">{figure}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Figures behind a chart, for those who read rather than look. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles.folded}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
