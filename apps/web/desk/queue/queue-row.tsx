import { Checkbox } from '@mantine/core';
import { IconBolt, IconCalendarPlus, IconFlag, IconPuzzle, IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { QueueItem } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { Money } from '../../design/data/money.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { wordFor } from '../../words/shared.js';
import { MediaText } from '../marks/media-text.js';
import { Reasons } from '../marks/reasons.js';
import { Tag } from '../marks/tag.js';
import { TimeLeft } from '../marks/time-left.js';
import { AssigneeMark } from '../assignment/assignee-mark.js';
import { useWords } from '../words/words.js';
import type { useSelection } from './use-selection.js';
import styles from './queue.module.css';
import list from '../list/list.module.css';

export const QUEUE_COLUMNS = '10.5rem minmax(0, 1fr) 17rem 6.5rem';

/** States in which a part can still be cleared. */
const STILL_OPEN: readonly QueueItem['state'][] = ['submitted', 'in_review', 'changes_requested'];

interface QueueRowProps {
  item: QueueItem;
  /** The queue's own address, so that the request can lead back and on. */
  search: string;
  onNear: () => void;
  /** Null for those who decide nothing. */
  selection: Pick<ReturnType<typeof useSelection>, 'has' | 'toggle' | 'extend'> | null;
}

/** One request of the queue: until when, what and for whom, why a person, how much. */
export function QueueRow({ item, search, onNear, selection }: QueueRowProps) {
  const words = useWords();
  const isWaiting = item.state === 'in_review';
  return (
    <>
      <div className={styles.first}>
        {selection ? (
          <Checkbox
            size="xs"
            className={styles.box ?? ''}
            aria-label={words.work.choose(item.reference)}
            checked={selection.has(item.reference)}
            onChange={(event) => {
              const isRange = event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey;
              (isRange ? selection.extend : selection.toggle)(item.reference);
            }}
          />
        ) : null}
        <div>
          {isWaiting && item.promisedAt ? (
            <TimeLeft promisedAt={item.promisedAt} />
          ) : (
            <StateBadge kind="request" state={item.state} />
          )}
          <p className={list.quiet}>
            <bdi>{item.reference}</bdi>
          </p>
        </div>
      </div>
      <div>
        <p className={list.headline}>
          <Link
            to={`/requests/${item.reference}`}
            state={{ queue: search }}
            className={list.rowLink}
            onMouseEnter={onNear}
            onFocus={onNear}
          >
            <span lang={item.language} dir={item.kind === 'free' ? 'auto' : item.direction}>
              {item.headline}
            </span>
          </Link>
        </p>
        <p className={list.facts}>
          <bdi>{item.licensee.name}</bdi>
          <span>{wordFor(words.kinds, item.licensee.kind)}</span>
          {item.media.length > 0 ? <MediaText media={item.media} /> : null}
          {item.titleName ? <bdi>{item.titleName}</bdi> : null}
          {item.itemCount > 1 ? <span>{words.queue.andMore(item.itemCount - 1)}</span> : null}
          {isWaiting ? null : <DateTime value={item.submittedAt} />}
        </p>
      </div>
      <QueueMarks item={item} />
      <div className={list.end}>
        {item.price ? <Money value={item.price} round /> : <span className={list.quiet}>{words.queue.inWords}</span>}
      </div>
    </>
  );
}

/** What is special about a request, the pressing first. */
function QueueMarks({ item }: { item: QueueItem }) {
  const words = useWords();
  return (
    <div className={list.marks}>
      <AssigneeMark assignee={item.assignee} />
      {item.isEscalated ? (
        <Tag tone="act" icon={IconFlag}>
          {words.escalated}
        </Tag>
      ) : null}
      {item.rush ? (
        <Tag tone="act" icon={IconBolt}>
          {words.queue.rush}
        </Tag>
      ) : null}
      {item.awaitingSecond ? (
        <Tag tone="waiting" icon={IconUsers}>
          {words.queue.second(item.awaitingSecond.proposedBy)}
        </Tag>
      ) : null}
      {item.openClearances > 0 && STILL_OPEN.includes(item.state) ? (
        <Tag tone="waiting" icon={IconPuzzle}>
          {words.queue.partsToClear(item.openClearances)}
        </Tag>
      ) : null}
      {item.kind === 'extension' ? (
        <Tag icon={IconCalendarPlus}>
          {item.extendsReference ? words.queue.extensionOf(item.extendsReference) : words.queue.extension}
        </Tag>
      ) : null}
      <Reasons reasons={item.reasons} />
    </div>
  );
}
