import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { sourcesApi, type BulkImport } from '../../api/desk-sources.js';
import { DateTime } from '../../design/data/date-time.js';
import { countText } from '../../design/data/format.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { Listing } from '../list/listing.js';
import { usePages } from '../list/use-pages.js';
import { Tag, type Tone } from '../marks/tag.js';
import { useMay } from '../session/session.js';
import { useWords } from '../words/words.js';
import { DropZone } from './drop-zone.js';
import { OutcomeCounts } from './outcome-counts.js';
import { ReasonLines } from './reason-lines.js';
import list from '../list/list.module.css';
import styles from './sources.module.css';

const REFRESH_MS = 5_000;
export const BULK_TONES: Record<BulkImport['state'], Tone> = {
  reading: 'waiting',
  importing: 'waiting',
  finished: 'good',
  failed: 'act',
};

/** Many articles at once, from a file. */
export function FilesPage() {
  const words = useWords();
  const navigate = useNavigate();
  const mayManage = useMay('manageSources');
  const pages = usePages({ key: ['bulk-imports'], fetchPage: sourcesApi.bulkImports, refreshEvery: REFRESH_MS });
  const send = useMutation({
    mutationFn: sourcesApi.upload,
    onSuccess: ({ id }) => navigate(`/sources/files/${id}`),
  });
  return (
    <Page title={words.bulk.title} lead={words.bulk.lead} eyebrow={<Link to="/sources">{words.sources.back}</Link>}>
      {mayManage ? (
        <div className={styles.standing}>
          <DropZone onFile={(file) => send.mutate(file)} isBusy={send.isPending} />
          {send.isError ? <ProblemAlert error={send.error} /> : null}
        </div>
      ) : null}
      <Section title={words.bulk.past}>
        <Listing
          pages={pages}
          label={words.bulk.past}
          empty={<p className={styles.quiet}>{words.bulk.noPast}</p>}
          columns="minmax(0, 1fr) 22rem 9rem"
          keyOf={(bulk) => bulk.id}
          row={(bulk) => <BulkLine bulk={bulk} />}
        />
      </Section>
    </Page>
  );
}

function BulkLine({ bulk }: { bulk: BulkImport }) {
  const words = useWords();
  const { locale } = useLanguage();
  return (
    <>
      <div>
        <p className={list.name}>
          <Link to={`/sources/files/${bulk.id}`} className={list.rowLink}>
            <bdi>{bulk.fileName}</bdi>
          </Link>
        </p>
        <p className={list.quiet}>
          <DateTime value={bulk.createdAt} style="moment" />
          {bulk.total > 0 ? `, ${words.bulk.rows(countText(bulk.total, locale))}` : ''}
        </p>
      </div>
      <div>
        <ReasonLines of={bulk} tone="quiet" withNextStep={false} />
        <OutcomeCounts counts={bulk} />
      </div>
      <div className={list.end}>
        <Tag tone={BULK_TONES[bulk.state]}>{words.bulk.states[bulk.state]}</Tag>
      </div>
    </>
  );
}
