import { ActionIcon } from '@mantine/core';
import { IconArrowsSplit2, IconX } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import { bandsAt, withEnd, withoutBand, withSplit } from './book-data.js';
import { useEditedBook } from './field-context.js';
import { CountField, FactorField, ReviewBox } from './fields.js';
import { StepChart } from './step-chart.js';
import figures from '../../design/data/table.module.css';
import styles from './prices.module.css';

interface BandTableProps {
  path: string;
  name: string;
  /** What is counted, for the heading: words, people, months. */
  unit: string;
}

/** Bands as stairs and as a table of the same. */
export function BandTable({ path, name, unit }: BandTableProps) {
  const { prices: words } = useWords();
  const book = useEditedBook();
  const bands = bandsAt(book.data, path);
  return (
    <div className={styles.bands}>
      <StepChart
        bands={bands}
        name={name}
        onFactor={book.readOnly ? null : (index, factor) => book.set(`${path}.${String(index)}.factor`, factor)}
      />
      <div className={figures.scroll}>
        <table className={`${figures.table ?? ''} ${styles.book ?? ''}`}>
          <caption className={styles.hidden}>{name}</caption>
          <thead>
            <tr>
              <th scope="col">{words.from(unit)}</th>
              <th scope="col">{words.upTo(unit)}</th>
              <th scope="col">{words.factor}</th>
              <th scope="col">{words.review}</th>
              {book.readOnly ? null : (
                <th scope="col">
                  <span className={styles.hidden}>{words.steps}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {bands.map((_, index) => (
              <BandRow key={String(index)} path={path} index={index} name={name} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function BandRow({ path, index, name }: { path: string; index: number; name: string }) {
  const { prices: words } = useWords();
  const book = useEditedBook();
  const bands = bandsAt(book.data, path);
  const here = `${path}.${String(index)}`;
  const about = words.bandOf(name, index + 1);
  return (
    <tr>
      <td>
        <CountField bare path={`${here}.from`} label={`${about}: ${words.from('')}`} />
      </td>
      <td>
        <CountField
          bare
          path={`${here}.upTo`}
          label={`${about}: ${words.upTo('')}`}
          mayBeEmpty
          placeholder="∞"
          onNumber={(upTo) => book.set(path, withEnd(bands, index, upTo))}
        />
      </td>
      <td>
        <FactorField bare path={`${here}.factor`} label={`${about}: ${words.factor}`} />
      </td>
      <td>
        <ReviewBox bare path={here} about={about} />
      </td>
      {book.readOnly ? null : (
        <td className={styles.rowSteps}>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={words.split(about)}
            onClick={() => book.change(path, withSplit(bands, index))}
          >
            <IconArrowsSplit2 size={16} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="lg"
            disabled={bands.length < 2}
            aria-label={words.remove(about)}
            onClick={() => book.change(path, withoutBand(bands, index))}
          >
            <IconX size={16} aria-hidden="true" />
          </ActionIcon>
        </td>
      )}
    </tr>
  );
}
