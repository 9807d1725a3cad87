import type { CSSProperties } from 'react';
import { useSharedWords } from '../../words/shared.js';
import type { ReadingBlock } from './article-view.js';
import { InlineHtml } from './inline-html.js';
import styles from './reading.module.css';

const WORDS_A_LINE = 13;
/** A long article stays a page one can look over: the greyed part shows its shape, not its length. */
const LINES_AT_MOST = 3;

function Withheld({ words }: { words: number }) {
  const lines = Math.min(Math.max(Math.ceil(words / WORDS_A_LINE), 1), LINES_AT_MOST);
  return <div aria-hidden="true" className={styles.withheld} style={{ '--lines': lines } as CSSProperties} />;
}

const inline = ({ html, text }: { html?: string | undefined; text: string }) =>
  html === undefined ? text : <InlineHtml html={html} />;

function TableBlock({ block }: { block: Extract<ReadingBlock, { kind: 'table' }> }) {
  return (
    // A wide table scrolls by itself, also by keyboard.
    <div className={styles.tableScroll} tabIndex={0} role="group" aria-label={block.caption ?? undefined}>
      <table className={styles.table}>
        {block.caption ? <caption>{block.caption}</caption> : null}
        {block.header.length > 0 ? (
          <thead>
            <tr>
              {block.header.map((cell, index) => (
                <th key={index} scope="col">
                  {inline(cell)}
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {block.rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, index) => (
                <td key={index}>{inline(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ArticleBlockProps {
  block: Exclude<ReadingBlock, { kind: 'component' | 'gallery' }>;
  /** For a heading: its place among the headings of the page. */
  headingRank?: 2 | 3 | undefined;
}

/** One block of the running text. */
export function ArticleBlock({ block, headingRank }: ArticleBlockProps) {
  const words = useSharedWords();
  switch (block.kind) {
    case 'withheld':
      return <Withheld words={block.words} />;
    case 'heading': {
      const Heading = headingRank === 3 ? 'h3' : 'h2';
      return <Heading className={styles.heading}>{inline(block)}</Heading>;
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={styles.list}>
          {block.items.map((item, index) => (
            <li key={index}>{inline(item)}</li>
          ))}
        </List>
      );
    }
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <p>{inline(block)}</p>
          {block.cite ? <footer>{block.cite}</footer> : null}
        </blockquote>
      );
    case 'correction':
      return (
        <div className={styles.correction}>
          <p className={styles.correctionLabel}>{words.correction}</p>
          <p>{inline(block)}</p>
        </div>
      );
    case 'footnote':
      return (
        <p className={styles.footnote}>
          <sup>{block.mark}</sup> {inline(block)}
        </p>
      );
    case 'table':
      return <TableBlock block={block} />;
    case 'paragraph':
      return <p>{inline(block)}</p>;
  }
}
