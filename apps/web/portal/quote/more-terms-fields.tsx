import { Checkbox, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { Article, Use } from '../../api/views.js';
import { languageName } from '../../design/data/format.js';
import { today } from '../../design/data/now.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';

import { ExclusivityFields } from './exclusivity-fields.js';
import styles from './quote.module.css';

const EDITS: Use['edits'][] = ['none', 'style', 'shorten', 'cut-with-approval', 'adapt'];
const LANGUAGES = (
  'ar bg bn cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms mt nl no pl pt ro ru sk sl sq sr sv sw ta ' +
  'th tr uk ur vi zh'
).split(' ');

interface MoreTermsFieldsProps {
  article: Pick<Article, 'language'>;
  use: Use;
  onChange: (patch: Partial<Use>) => void;
}

/** What most people leave as it is. */
export function MoreTermsFields({ article, use, onChange }: MoreTermsFieldsProps) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const languages = useMemo(
    () =>
      [...new Set([article.language, ...LANGUAGES])].map((code) => ({
        value: code,
        label: languageName(code, locale),
      })),
    [article.language, locale],
  );
  return (
    <details className={styles.more}>
      <summary>{words.builder.more}</summary>
      <div className={styles.moreFields}>
        <TextInput
          type="date"
          label={words.builder.startsOn}
          size="sm"
          min={use.alreadyPublished ? undefined : today()}
          value={use.startsOn}
          onChange={(event) => onChange({ startsOn: event.currentTarget.value || today() })}
        />
        <MultiSelect
          label={words.builder.languages}
          description={words.builder.languagesWhy}
          size="sm"
          data={languages}
          value={use.languages}
          searchable
          hidePickedOptions
          onChange={(chosen) => onChange({ languages: chosen.length > 0 ? chosen : [article.language] })}
        />
        <NativeSelect
          label={words.builder.edits}
          size="sm"
          value={use.edits}
          data={EDITS.map((edits) => ({ value: edits, label: shared.edits[edits] }))}
          onChange={(event) => onChange({ edits: event.currentTarget.value as Use['edits'] })}
        />
        <ExclusivityFields value={use.exclusivity} onChange={(exclusivity) => onChange({ exclusivity })} />
        <Checkbox
          label={words.builder.rush}
          description={words.builder.rushWhy}
          size="sm"
          checked={use.rush}
          onChange={(event) => onChange({ rush: event.currentTarget.checked })}
        />
        <Checkbox
          label={words.builder.alreadyPublished}
          description={words.builder.alreadyPublishedWhy}
          size="sm"
          checked={use.alreadyPublished}
          onChange={(event) => onChange({ alreadyPublished: event.currentTarget.checked })}
        />
      </div>
    </details>
  );
}
