import { Button } from '@mantine/core';
import type { SourcePreview } from '../../api/desk-sources.js';
import { DateTime } from '../../design/data/date-time.js';
import { countText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { Tag } from '../marks/tag.js';
import { ReasonLines } from './reason-lines.js';
import styles from './sources.module.css';

/** What lies at an address, and what it would bring first. */
export function PreviewCard({ preview, onTake }: { preview: SourcePreview; onTake: (address: string) => void }) {
  const words = useWords();
  const { locale } = useLanguage();
  const { format, name, total, items, instead } = preview;
  const lead = total === null ? words.sourceForm.some : words.sourceForm.total(countText(total, locale));
  return (
    <section className={styles.preview} role="status">
      {format ? (
        <>
          <p className={styles.found}>{words.sourceForm.found(format)}</p>
          {name ? <p>{words.sourceForm.foundName(name)}</p> : null}
          <p>{items.length > 0 ? lead : words.sourceForm.none}</p>
          <ol>
            {items.map((item, at) => (
              <li key={item.url ?? String(at)}>
                <bdi>{item.headline ?? item.url}</bdi>{' '}
                <span className={styles.quiet}>
                  {item.publishedAt ? <DateTime value={item.publishedAt} /> : null}{' '}
                  {item.bringsText ? <Tag>{words.sourceForm.bringsText}</Tag> : null}
                </span>
                {item.problem ? <ReasonLines of={item.problem} tone="trouble" withNextStep={false} /> : null}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {instead.length > 0 ? (
        <>
          <p>{words.sourceForm.instead}</p>
          <ul>
            {instead.map((address) => (
              <li key={address} className={styles.actions}>
                <code dir="ltr" className={styles.address}>
                  {address}
                </code>
                <Button size="xs" onClick={() => onTake(address)}>
                  {words.sourceForm.take}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
