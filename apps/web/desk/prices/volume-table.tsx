import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import { valueAt } from './book-data.js';
import { useEditedBook } from './field-context.js';
import { CountField, FactorField } from './fields.js';
import figures from '../../design/data/table.module.css';
import styles from './prices.module.css';

interface Tier {
  from: number;
  factor: string;
}

/** Discounts by an article's place in the order. */
export function VolumeTable() {
  const { prices: words } = useWords();
  const book = useEditedBook();
  const kept = valueAt(book.data, 'volume');
  const tiers = Array.isArray(kept) ? (kept as Tier[]) : [];
  const last = tiers.at(-1);
  const more: Tier = { from: (last?.from ?? 0) + 5, factor: last?.factor ?? '0.9' };
  return (
    <div className={styles.stack}>
      {tiers.length === 0 ? <p className={styles.quiet}>{words.noVolume}</p> : null}
      {tiers.length > 0 ? (
        <div className={figures.scroll}>
          <table className={`${figures.table ?? ''} ${styles.book ?? ''}`}>
            <caption className={styles.hidden}>{words.sections.volume}</caption>
            <thead>
              <tr>
                <th scope="col">{words.fromArticle}</th>
                <th scope="col">{words.factor}</th>
                {book.readOnly ? null : (
                  <th scope="col">
                    <span className={styles.hidden}>{words.steps}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {tiers.map((_, index) => {
                const about = words.bandOf(words.sections.volume, index + 1);
                return (
                  <tr key={String(index)}>
                    <td>
                      <CountField bare path={`volume.${String(index)}.from`} label={`${about}: ${words.fromArticle}`} />
                    </td>
                    <td>
                      <FactorField bare path={`volume.${String(index)}.factor`} label={`${about}: ${words.factor}`} />
                    </td>
                    {book.readOnly ? null : (
                      <td className={styles.rowSteps}>
                        <ActionIcon
                          variant="subtle"
                          size="lg"
                          aria-label={words.remove(about)}
                          onClick={() =>
                            book.change(
                              'volume',
                              tiers.filter((_, place) => place !== index),
                            )
                          }
                        >
                          <IconX size={16} aria-hidden="true" />
                        </ActionIcon>
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      ) : null}
      {book.readOnly ? null : (
        <div>
          <Button size="sm" onClick={() => book.change('volume', [...tiers, more])}>
            {words.addTier}
          </Button>
        </div>
      )}
    </div>
  );
}
