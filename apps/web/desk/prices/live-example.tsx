import type { UseQueryResult } from '@tanstack/react-query';
import type { Fee, TriedBook, TriedUse } from '../../api/desk-prices.js';
import { feeDetail } from '../../design/data/fee-detail.js';
import { Money } from '../../design/data/money.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { ExampleFields } from './example-fields.js';
import { linePairs, type LinePair } from './fee-lines.js';
import figures from '../../design/data/table.module.css';
import styles from './prices.module.css';

interface LiveExampleProps {
  tried: UseQueryResult<TriedBook> & { isStale: boolean };
  use: TriedUse;
  onUse: (use: TriedUse) => void;
  /** Of the version beside the draft; null where there is none. */
  version: number | null;
  /** What the priced book is called, where it is no draft. */
  label?: string;
}

/** What one use costs under the draft and under the version in force, line by line, as one types. */
export function LiveExample({ tried, use, onUse, version, label }: LiveExampleProps) {
  const { prices: words } = useWords();
  const name = label ?? words.example.draft;
  const [before, after] = [tried.data?.against ?? null, tried.data?.draft ?? null];
  return (
    <section className={styles.example} aria-label={words.example.title}>
      <h2 className={styles.exampleTitle}>{words.example.title}</h2>
      {tried.isError ? <ProblemAlert error={tried.error} /> : null}
      <div className={styles.totals} data-stale={tried.isStale || undefined} role="status">
        {version === null ? null : <Total label={words.versionNo(version)} fee={before} />}
        <Total label={name} fee={after} isDraft />
      </div>
      <ExampleFields use={use} onChange={onUse} />
      {tried.data && !after ? <p className={styles.quiet}>{words.example.notYet}</p> : null}
      <PairTable pairs={linePairs(before, after)} version={version} name={name} />
    </section>
  );
}

function Total({ label, fee, isDraft = false }: { label: string; fee: Fee | null; isDraft?: boolean }) {
  const shared = useSharedWords();
  return (
    <div data-draft={isDraft || undefined}>
      <p className={styles.quiet}>{label}</p>
      <p className={styles.total}>{fee ? <Money value={fee.total} size="figure" round /> : '–'}</p>
      <p className={styles.quiet}>{fee ? shared.outcomes[fee.outcome] : null}</p>
    </div>
  );
}

function PairTable({ pairs, version, name }: { pairs: LinePair[]; version: number | null; name: string }) {
  const { prices: words } = useWords();
  const shared = useSharedWords();
  return (
    <div className={figures.scroll}>
      <table className={`${figures.table ?? ''} ${styles.book ?? ''}`}>
        <caption className={styles.hidden}>{words.example.lines}</caption>
        <thead>
          <tr>
            <th scope="col">{shared.price.line}</th>
            {version === null ? null : <th scope="col">{words.versionNo(version)}</th>}
            <th scope="col">{name}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.code} data-changed={pair.isChanged || undefined}>
              <th scope="row">
                <LineName pair={pair} />
              </th>
              {version === null ? null : <Side line={pair.before} />}
              <Side line={pair.after} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LineName({ pair: { line, isChanged } }: { pair: LinePair }) {
  const { prices: words } = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const detail = feeDetail(line, shared, locale);
  return (
    <>
      {isChanged ? <strong>{wordFor(shared.feeLines, line.code)}</strong> : wordFor(shared.feeLines, line.code)}
      {isChanged ? <span className={styles.hidden}> ({words.changed})</span> : null}
      {detail ? <span className={styles.lineDetail}>{detail}</span> : null}
    </>
  );
}

function Side({ line }: { line: LinePair['before'] }) {
  return (
    <td className={styles.figure}>
      {line ? (
        <>
          {line.factor ? <bdi dir="ltr">× {line.factor} </bdi> : null}
          <Money value={line.running} />
        </>
      ) : (
        '–'
      )}
    </td>
  );
}
