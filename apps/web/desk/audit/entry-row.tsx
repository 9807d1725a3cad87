import { Link } from 'react-router';
import type { AuditEntry } from '../../api/desk-oversight.js';
import { DateTime } from '../../design/data/date-time.js';
import { useWords } from '../words/words.js';
import { pageOf } from './page-of.js';
import list from '../list/list.module.css';
import styles from './audit.module.css';

/** One entry: its person and its subject lead to all else about them, and to the thing itself. */
export function EntryRow({ entry }: { entry: AuditEntry }) {
  const { audit: words } = useWords();
  const { actor, subject } = entry;
  const name = actor.name ?? (actor.kind === 'anonymous' ? words.nobody : words.system);
  const data = Object.entries(entry.data as Record<string, unknown>).filter(([, value]) => value !== null);
  const reference = data.find(([key]) => key === 'reference')?.[1];
  const about = typeof reference === 'string' ? reference : subject.id;
  const page = pageOf(subject.kind, subject.id, about);
  return (
    <>
      <div className={list.figures}>
        <p>
          <DateTime value={entry.at} style="moment" />
        </p>
        <p className={list.quiet}>{entry.seal === null ? words.waiting : words.sealed(entry.seal)}</p>
      </div>
      <div>
        <p className={list.name}>
          {actor.id ? (
            <Link to={`?person=${encodeURIComponent(actor.id)}`} title={words.allBy(name)} className={styles.quietLink}>
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <bdi>{name}</bdi>
          )}
        </p>
      </div>
      <div>
        <p>
          <bdi dir="ltr">{entry.action}</bdi>
        </p>
        <p className={list.facts}>
          <Link to={`?subject=${encodeURIComponent(about)}`} title={words.allAbout(about)} className={styles.quietLink}>
            <bdi dir="ltr">
              {subject.kind} {about === subject.id ? short(about) : about}
            </bdi>
          </Link>
          {page ? (
            <Link to={page} aria-label={words.openOf(`${subject.kind} ${about}`)}>
              {words.open}
            </Link>
          ) : null}
        </p>
      </div>
      <details className={styles.details}>
        <summary>{words.details}</summary>
        <dl dir="ltr">
          <Fact name={words.by} value={`${actor.kind} ${actor.id ?? ''}`} />
          <Fact name={words.about} value={`${subject.kind} ${subject.id}`} />
          {data.map(([key, value]) => (
            <Fact key={key} name={key} value={String(value)} />
          ))}
        </dl>
      </details>
    </>
  );
}

const SHORTEST = 12;

/** Ids are long and begin with the time they were made at; what tells two apart is their end. */
const short = (id: string): string => (id.length > SHORTEST * 2 ? `…${id.slice(-SHORTEST)}` : id);

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
