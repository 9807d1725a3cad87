import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { workplaceApi, type ReadyTemplate, type TemplateUse } from '../../api/desk-workplace.js';
import { ChoiceAction } from '../forms/choice-action.js';
import { useWords } from '../words/words.js';
import { withTemplate } from './with-template.js';
import styles from './templates.module.css';

interface TemplatePickerProps {
  reference: string;
  use: TemplateUse;
  /** Puts the text in the field, where it can still be changed. */
  onInsert: (change: (written: string) => string) => void;
}

/** Puts a template, with the request's own facts in it, into the field below; not there while there is none. */
export function TemplatePicker({ reference, use, onInsert }: TemplatePickerProps) {
  const { work: words } = useWords();
  const [inserted, setInserted] = useState<ReadyTemplate>();
  const ready = useQuery({
    queryKey: ['request', reference, 'templates'],
    queryFn: ({ signal }) => workplaceApi.readyTemplates(reference, signal),
  });
  const fitting = (ready.data ?? []).filter(({ usedFor }) => usedFor.includes(use));
  if (fitting.length === 0) return null;
  return (
    <div>
      <ChoiceAction
        label={words.insertTemplate}
        data={fitting.map(({ id, name, language }) => ({
          value: `${id}.${language}`,
          label: `${name} · ${words.languages[language]}`,
        }))}
        action={words.insert}
        onDo={(chosen) => {
          const found = fitting.find(({ id, language }) => `${id}.${language}` === chosen);
          if (!found) return;
          setInserted(found);
          onInsert((written) => withTemplate(written, found.text, inserted?.text));
        }}
      />
      <p role="status" className={styles.quiet}>
        {inserted && inserted.missing.length > 0 ? words.missingPlaces : null}
      </p>
    </div>
  );
}
