import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Link } from 'react-router';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { LicenceListItem } from '../../api/views.js';
import { Money } from '../../design/data/money.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { TimeLeft } from '../licence/time-left.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { WalletExports } from './wallet-exports.js';
import { useWalletFilters, type LicenceFilters } from './use-wallet-filters.js';
import { usePages } from './use-pages.js';
import { Wallet } from './wallet.js';
import styles from './wallet.module.css';

const STATES = ['active', 'scheduled', 'suspended', 'expired', 'terminated'] as const;
export function LicencesPage() {
  const words = useWords();
  const { filters, change, clear, isFiltered } = useWalletFilters(['state', 'text']);
  const state = STATES.find((one) => one === filters.state);
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
      filters={<Filters filters={filters} onChange={change} />}
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

function Filters({
  filters,
  onChange,
}: {
  filters: LicenceFilters;
  onChange: (changes: Partial<LicenceFilters>) => void;
}) {
  const words = useWords();
  const shared = useSharedWords();
  return (
    <form
      className={styles.filters}
      role="search"
      aria-label={words.filters.label}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextInput
        label={words.filters.text}
        size="sm"
        maxLength={200}
        dir="auto"
        value={filters.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.filters.state}
        size="sm"
        value={filters.state}
        data={[
          { value: '', label: words.filters.all },
          ...STATES.map((state) => ({ value: state, label: shared.licenceStates[state] })),
        ]}
        onChange={(event) => onChange({ state: event.currentTarget.value })}
      />
    </form>
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
        <StateBadge kind="licence" state={licence.state} />
        <span className={styles.when}>
          <TimeLeft licence={licence} />
        </span>
      </div>
      <div className={styles.amount}>
        <Money value={licence.price} />
      </div>
    </li>
  );
}
