import { Button, Radio, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deskApi, type ArticleComponent, type DeskArticle, type RightsStatus } from '../../api/desk-client.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { RightsReason } from '../../design/marks/rights-mark.js';
import { useSharedWords } from '../../words/shared.js';
import { sendOnCtrlEnter } from '../keys/send-on-ctrl-enter.js';
import { useWords } from '../words/words.js';
import styles from './articles.module.css';

const STATUSES: RightsStatus[] = ['licensable', 'needs-clearance', 'excluded'];
const AS_CREDIT = 'as-credit';

interface ChangeRightsProps {
  article: DeskArticle;
  component: ArticleComponent | null;
  onClose: () => void;
}

/** A decision of ours about one part, with the reason that its history keeps. */
export function ChangeRights({ article, component, onClose }: ChangeRightsProps) {
  const words = useWords();
  return (
    <Dialog opened={component !== null} onClose={onClose} title={words.article.changeTitle}>
      {component ? <ChangeForm article={article} component={component} onDone={onClose} /> : null}
    </Dialog>
  );
}

interface ChangeFormProps {
  article: DeskArticle;
  component: ArticleComponent;
  onDone: () => void;
}

function ChangeForm({ article, component, onDone }: ChangeFormProps) {
  const words = useWords();
  const shared = useSharedWords();
  const queries = useQueryClient();
  const [choice, setChoice] = useState<string>(component.rights.status);
  const [reason, setReason] = useState('');
  const isOurs = component.id in article.overrides;
  const save = useMutation({
    mutationFn: () => {
      const status = STATUSES.find((one) => one === choice) ?? null;
      return deskApi.setRights(article.id, component.id, { status, reason: reason.trim() });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['article', article.id] });
      await queries.invalidateQueries({ queryKey: ['articles'] });
      onDone();
    },
  });
  return (
    <form
      className={styles.form}
      onKeyDown={sendOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <div className={styles.nowRights}>
        {component.caption ? (
          <p lang={article.language} dir={article.direction}>
            {component.caption}
          </p>
        ) : null}
        {component.creditLine ? <p className={styles.quiet}>{shared.credit(component.creditLine)}</p> : null}
        <p className={styles.quiet}>
          <RightsReason verdict={component.rights} />
        </p>
      </div>
      <Radio.Group label={words.article.status} value={choice} onChange={setChoice}>
        <div className={styles.choices}>
          {STATUSES.map((status) => (
            <Radio
              key={status}
              value={status}
              label={shared.rights[status]}
              description={words.article.statusWhy[status]}
            />
          ))}
          {isOurs ? (
            <Radio value={AS_CREDIT} label={words.article.asCredit} description={words.article.asCreditWhy} />
          ) : null}
        </div>
      </Radio.Group>
      <Textarea
        label={words.article.reason}
        description={words.article.reasonWhy}
        autosize
        minRows={2}
        maxLength={1000}
        required
        withAsterisk={false}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {save.isError ? <ProblemAlert error={save.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="filled" color="seal" loading={save.isPending} disabled={reason.trim() === ''}>
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
