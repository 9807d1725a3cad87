import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { workplaceApi, type TemplateUse } from '../../api/desk-workplace.js';
import { useWords } from '../words/words.js';
import styles from './templates.module.css';

interface TemplatePickerProps {
  reference: string;
  use: TemplateUse;
  /** Puts the text in the field, where it can still be changed. */
  onInsert: (text: string) => void;
}

/** Puts a template, with the request's own facts in it, into the field below; not there while there is none. */
export function TemplatePicker({ reference, use, onInsert }: TemplatePickerProps) {
  const { work: words } = useWords();
  const [missing, setMissing] = useState(false);
  const ready = useQuery({
    queryKey: ['request', reference, 'templates'],
    queryFn: ({ signal }) => workplaceApi.readyTemplates(reference, signal),
  });
  const fitting = (ready.data ?? []).filter(({ usedFor }) => usedFor.includes(use));
  if (fitting.length === 0) return null;
  return (
    <div>
      <NativeSelect
        size="sm"
        aria-label={words.insertTemplate}
        value=""
        data={[
          { value: '', label: words.insertTemplate },
          ...fitting.map(({ id, name, language }) => ({
            value: `${id}.${language}`,
            label: `${name} · ${words.languages[language]}`,
          })),
        ]}
        onChange={(event) => {
          const found = fitting.find(({ id, language }) => `${id}.${language}` === event.currentTarget.value);
          if (!found) return;
          setMissing(found.missing.length > 0);
          onInsert(found.text);
        }}
      />
      <p role="status" className={styles.quiet}>
        {missing ? words.missingPlaces : null}
      </p>
    </div>
  );
}
