import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { LicenceListItem } from '../../api/views.js';
import { useFilters } from '../../design/address/use-address.js';
import { Money } from '../../design/data/money.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { TimeLeft } from '../licence/time-left.js';
import { useWords } from '../words/words.js';
import { LICENCE_STATES, LicenceFilterForm } from './licence-filters.js';
import { WalletExports } from './wallet-exports.js';
import { usePages } from './use-pages.js';
import { Wallet } from './wallet.js';
import styles from './wallet.module.css';

/** Every licence of the organisation, the newest first; found by state and by text. */
export function LicencesPage() {
  const words = useWords();
  const { filters, change, clear, isFiltered } = useFilters(['state', 'text']);
  const state = LICENCE_STATES.find((one) => one === filters.state);
  const text = filters.text.trim();
  const query = { ...(state ? { state } : {}), ...(text ? { text } : {}) };
  const pages = usePages<LicenceListItem>(['licences', filters.state, text], (cursor, signal) =>
    answerOf(
      portal.GET('/api/v1/licences', { params: { query: { ...query, ...(cursor ? { cursor } : {}) } }, signal }),
    ),
  );
  return (
    <Wallet
      title={words.shell.licences}
      pages={pages}
      row={(licence) => <LicenceRow key={licence.reference} licence={licence} />}
      actions={<WalletExports filters={filters} />}
      filters={<LicenceFilterForm filters={filters} onChange={change} />}
      empty={
        isFiltered ? (
          <EmptyState title={words.filters.nothing} action={<Button onClick={clear}>{words.filters.clear}</Button>} />
        ) : (
          <EmptyState
            title={words.wallet.noLicences}
            action={
              <Button component={Link} to="/" variant="filled" color="seal">
                {words.account.findArticle}
              </Button>
            }
          >
            {words.wallet.noLicencesText}
          </EmptyState>
        )
      }
    />
  );
}

function LicenceRow({ licence }: { licence: LicenceListItem }) {
  const words = useWords();
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <p className={styles.headline} lang={licence.language} dir={licence.direction}>
          <Link to={`/licences/${licence.reference}`}>{licence.headline}</Link>
        </p>
        <p className={styles.facts}>
          <bdi>{licence.reference}</bdi>
          <bdi lang={licence.language}>{licence.titleName}</bdi>
          {licence.revision > 1 ? <span>{words.extend.revision(licence.revision)}</span> : null}
          {licence.itemCount > 1 ? <span>{words.wallet.andMore(licence.itemCount - 1)}</span> : null}
        </p>
      </div>
      <div className={styles.state}>
        <StateBadge kind="licence" state={licence.shownState} />
        {licence.shownState === 'withdrawn' ? null : (
          <span className={styles.when}>
            <TimeLeft licence={licence} />
          </span>
        )}
      </div>
      <div className={styles.amount}>
        <Money value={licence.price} />
      </div>
    </li>
  );
}
