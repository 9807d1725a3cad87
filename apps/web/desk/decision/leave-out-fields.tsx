import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { DeskRequest } from '../../api/desk-client.js';
import type { LeaveOut } from '../../api/desk-life.js';
import { useWords } from '../words/words.js';
import { articlesOut } from './what-is-left.js';
import styles from './decision.module.css';

interface LeaveOutFieldsProps {
  request: DeskRequest;
  value: LeaveOut[];
  onChange: (value: LeaveOut[]) => void;
}

/** Which articles of a request are approved; each of the others with its reason. */
export function LeaveOutFields({ request, value, onChange }: LeaveOutFieldsProps) {
  const words = useWords();
  const { items } = request;
  if (items.length < 2) return null;
  const change = (articleId: string, patch: Partial<LeaveOut>) =>
    onChange(value.map((one) => (one.articleId === articleId ? { ...one, ...patch } : one)));
  const gone = articlesOut(request);
  const left = items.length - value.length - gone.size;
  return (
    <fieldset className={styles.leaveOut}>
      <legend>{words.partial.title}</legend>
      <p className={styles.quiet}>{words.partial.hint}</p>
      {items.map(({ articleId, headline, language, direction }) => {
        const out = value.find((one) => one.articleId === articleId);
        const isGone = gone.has(articleId);
        return (
          <div key={articleId} className={styles.leaveOutItem}>
            <Checkbox
              size="sm"
              checked={!out && !isGone}
              disabled={isGone}
              description={isGone ? words.clearance.textOut : null}
              label={
                <span lang={language} dir={direction}>
                  {headline}
                </span>
              }
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? value.filter((one) => one.articleId !== articleId)
                    : [...value, { articleId, reasonCode: '' }],
                )
              }
            />
            {out ? (
              <>
                <NativeSelect
                  size="sm"
                  aria-label={words.partial.reason(headline)}
                  required
                  value={out.reasonCode}
                  data={[
                    { value: '', label: words.partial.choose },
                    ...request.declineReasons.map(({ code, message }) => ({ value: code, label: message })),
                  ]}
                  onChange={(event) => change(articleId, { reasonCode: event.currentTarget.value })}
                />
                <TextInput
                  size="sm"
                  aria-label={words.partial.note(headline)}
                  placeholder={words.decision.note}
                  required={out.reasonCode === 'other'}
                  maxLength={4000}
                  dir="auto"
                  value={out.note ?? ''}
                  onChange={(event) => change(articleId, { note: event.currentTarget.value })}
                />
              </>
            ) : null}
          </div>
        );
      })}
      <p role="status" className={styles.off}>
        {left === items.length ? null : left === 0 ? words.partial.none : words.partial.left(left, items.length)}
      </p>
    </fieldset>
  );
}
