import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { workplaceApi, type MessageTemplate } from '../../api/desk-workplace.js';
import { Comma } from '../../design/data/comma.js';
import { DateTime } from '../../design/data/date-time.js';
import { Dialog } from '../../design/feedback/dialog.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { ListPage } from '../list/list-page.js';
import { Tag } from '../marks/tag.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { TemplateForm } from './template-form.js';
import { TEMPLATES_KEY, useTemplates } from './use-templates.js';
import styles from './templates.module.css';

/** The texts the desk writes from: looked at by everybody there, kept by rights managers. */
export function TemplatesPage() {
  const { work: words } = useWords();
  const mayManage = useMay('manageTemplates');
  const [editing, setEditing] = useState<MessageTemplate | 'new' | null>(null);
  const templates = useTemplates();
  const add = mayManage ? (
    <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setEditing('new')}>
      {words.newTemplate}
    </Button>
  ) : null;
  const close = () => setEditing(null);
  return (
    <ListPage title={words.templates} lead={words.templatesWhy} actions={add}>
      {templates.isPending ? <Loading lines={6} /> : null}
      {templates.isError ? <ProblemAlert error={templates.error} onRetry={() => void templates.refetch()} /> : null}
      {templates.data?.length === 0 ? <EmptyState title={words.noTemplates}>{words.noTemplatesText}</EmptyState> : null}
      <ul className={styles.list}>
        {(templates.data ?? []).map((template) => (
          <li key={template.id}>
            <Template template={template} onEdit={mayManage ? () => setEditing(template) : undefined} />
          </li>
        ))}
      </ul>
      <Dialog
        opened={editing !== null}
        onClose={close}
        title={editing === 'new' || !editing ? words.newTemplate : editing.name}
        size="lg"
      >
        {editing ? <TemplateForm template={editing === 'new' ? null : editing} onDone={close} /> : null}
      </Dialog>
    </ListPage>
  );
}

function Template({ template, onEdit }: { template: MessageTemplate; onEdit: (() => void) | undefined }) {
  const { work: words } = useWords();
  const queries = useQueryClient();
  const [asks, setAsks] = useState(false);
  const remove = useMutation({
    mutationFn: () => workplaceApi.removeTemplate(template.id),
    onSettled: () => queries.invalidateQueries({ queryKey: TEMPLATES_KEY }),
  });
  return (
    <article className={styles.template}>
      <div>
        <h2 className={styles.name}>
          <bdi>{template.name}</bdi>
        </h2>
        <p className={styles.marks}>
          {template.usedFor.map((use) => (
            <Tag key={use}>{words.uses[use]}</Tag>
          ))}
        </p>
        <p className={styles.quiet}>
          <bdi>{template.changedBy}</bdi>
          <Comma />
          <DateTime value={template.updatedAt} />
        </p>
        {onEdit ? (
          <div className={styles.actions}>
            <Button size="compact-sm" aria-label={`${words.change}: ${template.name}`} onClick={onEdit}>
              {words.change}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`${words.remove}: ${template.name}`}
              onClick={() => setAsks(true)}
            >
              {words.remove}
            </Button>
          </div>
        ) : null}
      </div>
      <div className={styles.bodies}>
        {template.bodyEn ? (
          <p lang="en" dir="ltr">
            {template.bodyEn}
          </p>
        ) : null}
        {template.bodyAr ? (
          <p lang="ar" dir="rtl">
            {template.bodyAr}
          </p>
        ) : null}
      </div>
      <Dialog opened={asks} onClose={() => setAsks(false)} title={words.removeTemplate(template.name)}>
        <p>{words.removeTemplateText}</p>
        {remove.isError ? <ProblemAlert error={remove.error} /> : null}
        <Button loading={remove.isPending} onClick={() => remove.mutate()}>
          {words.remove}
        </Button>
      </Dialog>
    </article>
  );
}
