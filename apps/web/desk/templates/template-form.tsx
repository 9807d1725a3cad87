import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type RefObject } from 'react';
import { workplaceApi, type MessageTemplate, type TemplateUse } from '../../api/desk-workplace.js';
import { ApiProblem } from '../../api/problem.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { sendOnCtrlEnter } from '../keys/send-on-ctrl-enter.js';
import { useWords } from '../words/words.js';
import { TEMPLATES_KEY } from './use-templates.js';
import styles from './templates.module.css';

const USES: readonly TemplateUse[] = ['message', 'ask', 'decline'];
const PLACES = [
  ...(['licensee', 'requester', 'article', 'title', 'reference', 'price'] as const),
  ...(['submitted', 'promised', 'offerExpires', 'today', 'reviewer'] as const),
];
const PAUSE_MS = 250;

/** A template in both languages, with what it would read like beside it. */
export function TemplateForm({ template, onDone }: { template: MessageTemplate | null; onDone: () => void }) {
  const { work: words, save: saveWord } = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState(template?.name ?? '');
  const [usedFor, setUsedFor] = useState<TemplateUse[]>(template?.usedFor ?? ['message']);
  const [bodyEn, setBodyEn] = useState(template?.bodyEn ?? '');
  const [bodyAr, setBodyAr] = useState(template?.bodyAr ?? '');
  const save = useMutation({
    mutationFn: () => {
      const known = template ? { id: template.id, revision: template.revision } : {};
      return workplaceApi.saveTemplate({ ...known, name, usedFor, bodyEn, bodyAr });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: TEMPLATES_KEY });
      onDone();
    },
  });
  const wrong = (path: string) => (save.error instanceof ApiProblem ? save.error.fieldMessage(path) : undefined);
  return (
    <form
      className={styles.form}
      onKeyDown={sendOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextInput
        label={words.templateName}
        dir="auto"
        maxLength={80}
        required
        data-autofocus
        value={name}
        error={wrong('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox.Group
        label={words.usedFor}
        value={usedFor}
        error={wrong('usedFor')}
        onChange={(value) => setUsedFor(USES.filter((use) => value.includes(use)))}
      >
        <div className={styles.marks}>
          {USES.map((use) => (
            <Checkbox key={use} value={use} label={words.uses[use]} />
          ))}
        </div>
      </Checkbox.Group>
      <BodyField language="en" value={bodyEn} error={wrong('bodyEn')} onChange={setBodyEn} />
      <BodyField language="ar" value={bodyAr} error={wrong('bodyAr')} onChange={setBodyAr} />
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <Button type="submit" variant="filled" color="seal" loading={save.isPending}>
        {saveWord}
      </Button>
    </form>
  );
}

interface BodyFieldProps {
  language: 'en' | 'ar';
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function BodyField({ language, value, error, onChange }: BodyFieldProps) {
  const { work: words } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles.body}>
      <Textarea
        ref={field}
        label={words.languages[language]}
        autosize
        minRows={3}
        maxLength={3000}
        lang={language}
        dir={language === 'ar' ? 'rtl' : 'ltr'}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Places field={field} language={language} value={value} onChange={onChange} />
      <Preview language={language} body={value} />
    </div>
  );
}

/** What may be left open, put in where the caret is. */
function Places({ field, language, value, onChange }: PlacesProps) {
  const { work: words } = useWords();
  const insert = (place: string) => {
    const at = field.current?.selectionStart ?? value.length;
    const end = field.current?.selectionEnd ?? at;
    onChange(`${value.slice(0, at)}{${place}}${value.slice(end)}`);
    field.current?.focus();
  };
  return (
    <div className={styles.places} role="group" aria-label={`${words.places}: ${words.languages[language]}`}>
      {PLACES.map((place) => (
        <Button key={place} size="compact-xs" variant="default" onClick={() => insert(place)}>
          {words.place[place]}
        </Button>
      ))}
    </div>
  );
}

interface PlacesProps extends Pick<BodyFieldProps, 'language' | 'value' | 'onChange'> {
  field: RefObject<HTMLTextAreaElement | null>;
}

function Preview({ language, body }: { language: 'en' | 'ar'; body: string }) {
  const { work: words } = useWords();
  const [text] = useDebouncedValue(body.trim(), PAUSE_MS);
  const preview = useQuery({
    queryKey: ['template-preview', language, text],
    queryFn: ({ signal }) => workplaceApi.previewTemplate({ language, body: text }, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  if (text === '' || !preview.data) return null;
  const { unknown } = preview.data;
  return (
    <div className={styles.preview}>
      <p className={styles.quiet}>{words.preview}</p>
      <p lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {preview.data.text}
      </p>
      {unknown.length > 0 ? (
        <p className={styles.wrong} role="status">
          {words.unknownPlaces(unknown.map((one) => `{${one}}`).join(', '))}
        </p>
      ) : null}
    </div>
  );
}
