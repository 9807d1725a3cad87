import { ActionIcon, NativeSelect, NumberInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Use } from '../../../api/desk-client.js';
import { useSharedWords } from '../../../words/shared.js';
import { useWords } from '../../words/words.js';
import { MEDIA, mediumUse, type Medium, type MediumUse } from './media.js';
import styles from '../decision.module.css';

interface MediaFieldsProps {
  media: Use['media'];
  onChange: (media: Use['media']) => void;
}

/** Where it appears, and before how many. */
export function MediaFields({ media, onChange }: MediaFieldsProps) {
  const words = useWords();
  const shared = useSharedWords();
  const free = MEDIA.filter((medium) => !media.some((one) => one.medium === medium));
  const setCount = (changed: Medium, count: number) =>
    onChange(
      media.map((one) =>
        one.medium === changed && one.audience ? { ...one, audience: { ...one.audience, count } } : one,
      ),
    );
  return (
    <>
      {media.map((one) => (
        <div key={one.medium} className={styles.medium}>
          <MediumField one={one} onCount={(count) => setCount(one.medium, count)} />
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={words.terms.removeMedium(shared.media[one.medium])}
            onClick={() => onChange(media.filter(({ medium }) => medium !== one.medium))}
          >
            <IconX size={16} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <NativeSelect
        label={words.terms.addMedium}
        size="sm"
        value=""
        data={[{ value: '', label: '…' }, ...free.map((medium) => ({ value: medium, label: shared.media[medium] }))]}
        onChange={(event) => {
          const medium = MEDIA.find((one) => one === event.currentTarget.value);
          if (medium) onChange([...media, mediumUse(medium)]);
        }}
      />
    </>
  );
}

function MediumField({ one, onCount }: { one: MediumUse; onCount: (count: number) => void }) {
  const words = useWords();
  const shared = useSharedWords();
  const name = shared.media[one.medium];
  if (!one.audience) return <span className={styles.mediumOnly}>{name}</span>;
  return (
    <NumberInput
      label={words.terms.audience(name)}
      size="sm"
      min={1}
      max={1_000_000_000}
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator=","
      hideControls
      value={one.audience.count || ''}
      onChange={(value) => onCount(Number(value) || 0)}
    />
  );
}
