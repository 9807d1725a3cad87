import type { VersionDiff } from '../../api/desk-client.js';
import { Section } from '../../design/shell/page.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { DiffText } from './diff-text.js';
import styles from './versions.module.css';

type Block = VersionDiff['blocks'][number];
export type DiffMode = 'inline' | 'beside';

/** Blocks that are the same and stand together, or one that is not. */
type Run = { same: Block[] } | { block: Block };

/** This many blocks around a change are shown as they are. */
const AROUND = 1;

function runsOf(blocks: readonly Block[]): Run[] {
  const isNear = (at: number): boolean =>
    blocks.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ change }) => change !== 'same');
  const runs: Run[] = [];
  blocks.forEach((block, at) => {
    const last = runs.at(-1);
    if (isNear(at)) runs.push({ block });
    else if (last && 'same' in last) last.same.push(block);
    else runs.push({ same: [block] });
  });
  return runs;
}

/** What is different between two versions, in the language and direction of the article. */
export function DiffView({ diff, mode }: { diff: VersionDiff; mode: DiffMode }) {
  const { versions: words } = useWords();
  const isSame =
    diff.details.length + diff.components.length === 0 && diff.blocks.every(({ change }) => change === 'same');
  if (isSame) return <p className={styles.quiet}>{words.noDifference}</p>;
  return (
    <>
      {diff.details.length > 0 ? <Details diff={diff} /> : null}
      <Section title={words.text}>
        <div className={styles.diff} lang={diff.language} dir={diff.direction}>
          {runsOf(diff.blocks).map((run, i) =>
            'same' in run ? (
              <SameBlocks key={`same ${String(i)}`} blocks={run.same} />
            ) : (
              <BlockView key={`block ${String(i)}`} block={run.block} mode={mode} />
            ),
          )}
        </div>
      </Section>
      {diff.components.length > 0 ? <Parts diff={diff} /> : null}
    </>
  );
}

function SameBlocks({ blocks }: { blocks: readonly Block[] }) {
  const { versions: words } = useWords();
  return (
    <details className={styles.same}>
      <summary dir="auto">{words.same(blocks.length)}</summary>
      {blocks.map((block, i) => (
        <BlockView key={`${String(i)} ${block.kind}`} block={block} mode="inline" />
      ))}
    </details>
  );
}

function BlockView({ block, mode }: { block: Block; mode: DiffMode }) {
  const { versions: words } = useWords();
  const shared = useSharedWords();
  const marks = { 'data-change': block.change, 'data-kind': block.kind };
  const says = block.change === 'same' || block.change === 'changed' ? null : words[block.change];
  const picture = block.parts.length === 0 && block.componentId ? shared.componentKinds.image : null;
  const note = [says, picture].filter(Boolean).join(': ');
  const label = note ? (
    <span className={styles.what} dir="auto">
      {note}{' '}
    </span>
  ) : null;
  if (mode === 'inline') {
    return (
      <div className={styles.block} {...marks}>
        {label}
        <DiffText parts={block.parts} />
      </div>
    );
  }
  return (
    <div className={styles.pair}>
      <div className={styles.block} {...(block.change === 'added' ? {} : marks)}>
        {block.change === 'added' ? null : label}
        <DiffText parts={block.parts} side="before" />
      </div>
      <div className={styles.block} {...(block.change === 'removed' ? {} : marks)}>
        {block.change === 'added' ? label : null}
        <DiffText parts={block.parts} side="after" />
      </div>
    </div>
  );
}

function Details({ diff }: { diff: VersionDiff }) {
  const { versions: words } = useWords();
  return (
    <Section title={words.details}>
      <dl className={`${styles.diff ?? ''} ${styles.details ?? ''}`}>
        {diff.details.map(({ field, parts }) => (
          <div key={field}>
            <dt>{words.fields[field]}</dt>
            <dd lang={diff.language} dir="auto">
              <DiffText parts={parts} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Parts({ diff }: { diff: VersionDiff }) {
  const { versions: words } = useWords();
  const shared = useSharedWords();
  return (
    <Section title={words.pictures}>
      <ul className={`${styles.list ?? ''} ${styles.diff ?? ''}`}>
        {diff.components.map((part) => (
          <li key={part.componentId}>
            <p className={styles.what}>
              {wordFor(shared.componentKinds, part.kind)}
              {part.change === 'changed' ? null : `: ${words[part.change]}`}
            </p>
            <p lang={diff.language} dir="auto">
              <DiffText parts={part.caption} />
            </p>
            {part.creditLine.length > 0 ? (
              <p className={styles.quiet} dir="auto">
                <DiffText parts={part.creditLine} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
