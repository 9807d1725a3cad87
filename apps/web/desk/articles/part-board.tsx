import { Button } from '@mantine/core';
import { IconPencilCheck } from '@tabler/icons-react';
import type { DeskArticle } from '../../api/desk-client.js';
import { RightsMark } from '../../design/marks/rights-mark.js';
import { Section } from '../../design/shell/page.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';
import styles from './articles.module.css';

interface PartBoardProps {
  article: DeskArticle;
  /** Null for those who may not change rights. */
  onChange: ((componentId: string) => void) | null;
}

/** Every part of an article with its rights: what a clearance board is worked through by. */
export function PartBoard({ article, onChange }: PartBoardProps) {
  const words = useWords();
  const shared = useSharedWords();
  return (
    <Section title={words.article.board}>
      <ul className={styles.board}>
        {article.content.components.map((part) => {
          const kind = wordFor(shared.componentKinds, part.kind);
          const name = part.caption ?? part.creditLine ?? kind;
          return (
            <li key={part.id}>
              <div>
                <p className={styles.boardMarks}>
                  <RightsMark status={part.rights.status} of={kind} />
                  {part.id in article.overrides ? <Tag icon={IconPencilCheck}>{words.article.ours}</Tag> : null}
                </p>
                {part.caption ? (
                  <p lang={article.language} dir={article.direction} className={styles.boardCaption}>
                    {part.caption}
                  </p>
                ) : null}
                {part.kind === 'text' ? null : (
                  <p className={styles.quiet}>{part.creditLine ? <bdi>{part.creditLine}</bdi> : shared.noCredit}</p>
                )}
              </div>
              {onChange ? (
                <Button size="compact-sm" aria-label={words.article.changeOf(name)} onClick={() => onChange(part.id)}>
                  {words.article.change}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
