import { Chip, NumberInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Use } from '../../api/views.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import styles from './quote.module.css';

type MediumUse = Use['media'][number];
type Medium = MediumUse['medium'];
type AudienceKind = NonNullable<MediumUse['audience']>['kind'];

const COMMON: Medium[] = ['web', 'print-newspaper', 'newsletter', 'magazine', 'social', 'report'];
const OTHER: Medium[] = [
  'app',
  'archive',
  'book',
  'coursepack',
  'presentation',
  'broadcast',
  'intranet',
  'ai-index',
  'ai-input',
  'ai-train',
];

/** What is counted for each medium, and the number from which people correct to theirs. */
const COUNTED: Record<Medium, [AudienceKind, number] | null> = {
  web: ['monthly-users', 10_000],
  app: ['monthly-users', 10_000],
  newsletter: ['monthly-users', 10_000],
  social: ['monthly-users', 10_000],
  archive: ['monthly-users', 10_000],
  'print-newspaper': ['circulation', 10_000],
  magazine: ['circulation', 10_000],
  book: ['copies', 1000],
  report: ['copies', 1000],
  coursepack: ['copies', 100],
  presentation: ['copies', 50],
  broadcast: ['viewers', 100_000],
  intranet: ['staff', 50],
  'ai-index': null,
  'ai-input': null,
  'ai-train': null,
};

function asUsed(medium: Medium): MediumUse {
  const counted = COUNTED[medium];
  return counted ? { medium, audience: { kind: counted[0], count: counted[1] } } : { medium };
}

interface MediaFieldsProps {
  media: Use['media'];
  onChange: (media: Use['media']) => void;
}

/** Where it will appear, and before how many. */
export function MediaFields({ media, onChange }: MediaFieldsProps) {
  const words = useWords();
  const shared = useSharedWords();
  const chosen = media.map(({ medium }) => medium);
  const [showsAll, setShowsAll] = useState(() => chosen.some((medium) => OTHER.includes(medium)));
  const offered = showsAll ? [...COMMON, ...OTHER] : COMMON;

  const choose = (wanted: string[]) => {
    const kept = media.filter(({ medium }) => wanted.includes(medium));
    const added = offered.filter((medium) => wanted.includes(medium) && !chosen.includes(medium));
    onChange([...kept, ...added.map(asUsed)]);
  };
  const count = (changed: Medium, value: number) =>
    onChange(
      media.map((one) =>
        one.medium === changed && one.audience ? { ...one, audience: { ...one.audience, count: value } } : one,
      ),
    );

  return (
    <fieldset className={styles.group}>
      <legend>{words.builder.media}</legend>
      <Chip.Group multiple value={chosen} onChange={choose}>
        <div className={styles.chips}>
          {offered.map((medium) => (
            <Chip key={medium} value={medium} size="sm">
              {shared.media[medium]}
            </Chip>
          ))}
          {showsAll ? null : (
            <UnstyledButton className={styles.moreChips} onClick={() => setShowsAll(true)}>
              {words.builder.moreMedia}
            </UnstyledButton>
          )}
        </div>
      </Chip.Group>
      {media.map(({ medium, audience }) =>
        audience ? (
          <div key={medium} className={styles.audience}>
            <label htmlFor={`audience-${medium}`}>{shared.media[medium]}</label>
            <NumberInput
              id={`audience-${medium}`}
              aria-describedby={`audience-${medium}-unit`}
              size="sm"
              min={1}
              max={1_000_000_000}
              allowDecimal={false}
              allowNegative={false}
              thousandSeparator=","
              hideControls
              value={audience.count || ''}
              onChange={(value) => count(medium, Number(value) || 0)}
            />
            <span id={`audience-${medium}-unit`}>{shared.audiences[audience.kind]}</span>
          </div>
        ) : null,
      )}
    </fieldset>
  );
}
