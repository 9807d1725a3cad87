import { Checkbox, MultiSelect, NativeSelect, NumberInput } from '@mantine/core';
import { useMemo } from 'react';
import type { Use } from '../../../api/desk-client.js';
import { languageName } from '../../../design/data/format.js';
import { useLanguage } from '../../../words/language.js';
import { useSharedWords } from '../../../words/shared.js';
import { useWords } from '../../words/words.js';
import { EDITS, LANGUAGES, PURPOSES } from './choices.js';
import { ExclusivityFields } from './exclusivity-fields.js';
import { MediaFields } from './media-fields.js';
import { PlaceAndTimeFields } from './place-and-time-fields.js';

interface UseFieldsProps {
  use: Use;
  onChange: (use: Use) => void;
}

/** Every term of a use, small: a reviewer changes one or two of them. */
export function UseFields({ use, onChange }: UseFieldsProps) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const change = (patch: Partial<Use>) => onChange({ ...use, ...patch });
  const languages = useMemo(
    () =>
      [...new Set([...use.languages, ...LANGUAGES])].map((code) => ({
        value: code,
        label: languageName(code, locale),
      })),
    [use.languages, locale],
  );
  return (
    <>
      <MediaFields media={use.media} onChange={(media) => change({ media })} />
      <NativeSelect
        label={words.terms.purpose}
        size="sm"
        value={use.purpose}
        data={PURPOSES.map((purpose) => ({ value: purpose, label: shared.purposes[purpose] }))}
        onChange={(event) => change({ purpose: event.currentTarget.value as Use['purpose'] })}
      />
      {use.purpose === 'corporate-promotional' ? (
        <NumberInput
          label={words.terms.staff}
          size="sm"
          min={1}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={use.staff ?? ''}
          onChange={(value) => change({ staff: Number(value) || 1 })}
        />
      ) : null}
      <PlaceAndTimeFields use={use} onChange={change} />
      <MultiSelect
        label={words.terms.languages}
        size="sm"
        data={languages}
        value={use.languages}
        searchable
        hidePickedOptions
        maxDropdownHeight={240}
        onChange={(chosen) => change({ languages: chosen })}
      />
      <NativeSelect
        label={words.terms.edits}
        size="sm"
        value={use.edits}
        data={EDITS.map((edits) => ({ value: edits, label: shared.edits[edits] }))}
        onChange={(event) => change({ edits: event.currentTarget.value as Use['edits'] })}
      />
      <ExclusivityFields value={use.exclusivity} onChange={(exclusivity) => change({ exclusivity })} />
      <Checkbox
        label={words.terms.rush}
        size="sm"
        checked={use.rush}
        onChange={(event) => change({ rush: event.currentTarget.checked })}
      />
      <Checkbox
        label={words.terms.alreadyPublished}
        size="sm"
        checked={use.alreadyPublished}
        onChange={(event) => change({ alreadyPublished: event.currentTarget.checked })}
      />
    </>
  );
}
