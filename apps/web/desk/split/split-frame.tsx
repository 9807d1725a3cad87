import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { LoadMore } from '../../design/feedback/load-more.js';
import { AssigneeMark } from '../assignment/assignee-mark.js';
import { useKeys } from '../keys/use-keys.js';
import { TimeLeft } from '../marks/time-left.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { filtersOf, useQueue } from '../queue/use-queue.js';
import { useWords } from '../words/words.js';
import { useSplit } from './use-split.js';
import styles from './split.module.css';

interface SplitFrameProps {
  queue: string;
  current: string;
  children: ReactNode;
}

/** The list at the side of a request, for those who chose it and have the room; the request alone otherwise. */
export function SplitFrame({ queue, current, children }: SplitFrameProps) {
  const { isOn, hasRoom, toggle } = useSplit();
  useKeys(hasRoom ? { v: toggle } : {});
  if (!isOn) return children;
  return (
    <div className={styles.frame}>
      <SideList queue={queue} current={current} />
      <div className={styles.pane}>{children}</div>
    </div>
  );
}

function SideList({ queue, current }: { queue: string; current: string }) {
  const words = useWords();
  const pages = useQueue(filtersOf(queue));
  const here = useRef<HTMLAnchorElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [current, pages.isPending]);
  return (
    <nav className={styles.side} aria-label={words.queue.list}>
      <ul>
        {pages.items.map((item) => (
          <li key={item.reference}>
            <Link
              ref={item.reference === current ? here : null}
              to={`/requests/${item.reference}`}
              state={{ queue }}
              aria-current={item.reference === current ? 'page' : undefined}
              className={styles.item}
            >
              <span className={styles.top}>
                {item.state === 'in_review' && item.promisedAt ? (
                  <TimeLeft promisedAt={item.promisedAt} />
                ) : (
                  <StateBadge kind="request" state={item.state} />
                )}
                <AssigneeMark assignee={item.assignee} />
              </span>
              <span
                className={styles.headline}
                lang={item.language}
                dir={item.kind === 'free' ? 'auto' : item.direction}
              >
                {item.headline}
              </span>
              <span className={styles.who}>
                <bdi>{item.licensee.name}</bdi>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={pages.hasNextPage}
        isLoading={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </nav>
  );
}
