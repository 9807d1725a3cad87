import { Button, Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { OwnNotice } from '../../api/views.js';
import { useAddress } from '../../design/address/use-address.js';
import { DateTime } from '../../design/data/date-time.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { usePages } from '../wallet/use-pages.js';
import { Wallet } from '../wallet/wallet.js';
import { useWords } from '../words/words.js';
import { NoticeAnswerMark, NoticeKindMark } from './notice-marks.js';
import wallet from '../wallet/wallet.module.css';

/** What the newsroom has told the organisation, the newest first. */
export function NoticesPage() {
  const { notices: words } = useWords();
  const { query, change } = useAddress();
  const isOpen = query.get('open') === 'true';
  const show = (open: boolean) => change({ open: open ? 'true' : '' });
  const pages = usePages<OwnNotice>(['notices', String(isOpen)], (cursor, signal) =>
    answerOf(
      portal.GET('/api/v1/notices', {
        params: { query: { ...(isOpen ? { open: true } : {}), ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  );
  return (
    <Wallet
      title={words.title}
      pages={pages}
      row={(notice) => <NoticeRow key={notice.id} notice={notice} />}
      filters={
        <Checkbox
          label={words.onlyOpen}
          checked={isOpen}
          onChange={(event) => show(event.currentTarget.checked)}
          mb="md"
        />
      }
      empty={
        isOpen ? (
          <EmptyState title={words.nothingOpen} action={<Button onClick={() => show(false)}>{words.showAll}</Button>} />
        ) : (
          <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
        )
      }
    />
  );
}

function NoticeRow({ notice }: { notice: OwnNotice }) {
  const { notices: words } = useWords();
  return (
    <li className={wallet.row}>
      <div className={wallet.main}>
        <NoticeKindMark kind={notice.kind} />
        <p className={wallet.headline} lang={notice.language} dir={notice.direction}>
          <Link to={`/notices/${notice.id}`}>{notice.headline}</Link>
        </p>
        <p className={wallet.facts}>
          <bdi>{notice.reference}</bdi>
          <bdi lang={notice.language}>{notice.titleName}</bdi>
        </p>
      </div>
      <div className={wallet.state}>
        <NoticeAnswerMark acknowledgement={notice.acknowledgement} dueAt={notice.dueAt} />
        {notice.acknowledgement ? null : (
          <span className={wallet.when}>
            {words.due} <DateTime value={notice.dueAt} style="moment" />
          </span>
        )}
      </div>
      <div className={`${wallet.amount ?? ''} ${wallet.when ?? ''}`}>
        <DateTime value={notice.sentAt} />
      </div>
    </li>
  );
}
