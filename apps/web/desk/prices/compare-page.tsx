import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { pricesApi, type BookChange, type Comparison } from '../../api/desk-prices.js';
import { Comma } from '../../design/data/comma.js';
import { moneyText } from '../../design/data/format.js';
import { EmptyState } from '../../design/feedback/empty-state.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { Page, Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { useTitles } from '../articles/use-titles.js';
import { useWords } from '../words/words.js';
import { changeName, isAmount, sectionOf } from './change-names.js';
import figures from '../../design/data/table.module.css';
import styles from './prices.module.css';

/** Only what differs between two versions, or a draft and a version. */
export function ComparePage() {
  const { prices: words } = useWords();
  const [params] = useSearchParams();
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  const isChosen = from !== '' && to !== '';
  const comparison = useQuery({
    queryKey: ['price-compare', from, to],
    queryFn: ({ signal }) => pricesApi.compare(from, to, signal),
    enabled: isChosen,
  });
  return (
    <Page
      title={words.compare}
      heading={<span className={styles.title}>{words.compare}</span>}
      eyebrow={<Link to="/prices">{words.title}</Link>}
    >
      {isChosen ? null : (
        <EmptyState title={words.nothingChosen}>
          {words.nothingChosenText} <Link to="/prices">{words.title}</Link>
        </EmptyState>
      )}
      {comparison.isLoading ? <Loading lines={6} /> : null}
      {comparison.isError ? <ProblemAlert error={comparison.error} /> : null}
      {comparison.data ? <Changes comparison={comparison.data} /> : null}
    </Page>
  );
}

type Side = Comparison['from'];

function SideName({ side }: { side: Side }) {
  const { prices: words } = useWords();
  const titles = useTitles();
  const title = titles.find(({ id }) => id === side.titleId)?.name ?? '';
  const name = side.version === null ? side.name || words.unnamed : words.versionNo(side.version);
  return (
    <>
      <Link to={side.kind === 'draft' ? `/prices/drafts/${side.id}` : `/prices/versions/${side.id}`} dir="auto">
        {name}
      </Link>
      <span className={styles.lineDetail}>
        {title} · {side.currency}
      </span>
    </>
  );
}

function Changes({ comparison: { from, to, changes } }: { comparison: Comparison }) {
  const { prices: words } = useWords();
  if (changes.length === 0) {
    return <EmptyState title={words.same}>{words.sameText}</EmptyState>;
  }
  const sections = [...new Set(changes.map(({ section }) => sectionOf(section)))];
  return sections.map((section) => (
    <Section key={section} title={words.sections[section]}>
      <div className={figures.scroll}>
        <table className={`${figures.table ?? ''} ${styles.book ?? ''}`}>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">
                <SideName side={from} />
              </th>
              <th scope="col">
                <SideName side={to} />
              </th>
            </tr>
          </thead>
          <tbody>
            {changes
              .filter((change) => sectionOf(change.section) === section)
              .map((change) => (
                <ChangeRow key={`${change.section} ${change.field}`} change={change} currency={to.currency} />
              ))}
          </tbody>
        </table>
      </div>
    </Section>
  ));
}

function ChangeRow({ change, currency }: { change: BookChange; currency: string }) {
  const all = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  return (
    <tr>
      <th scope="row">
        {changeName(change, all, shared, locale)}
        <span className={styles.lineDetail}>{all.prices.kinds[change.kind]}</span>
      </th>
      <td>
        <Value change={change} text={change.from} currency={currency} />
      </td>
      <td>
        <Value change={change} text={change.to} currency={currency} />
      </td>
    </tr>
  );
}

function Value({ change, text, currency }: { change: BookChange; text: string | null; currency: string }) {
  const { prices: words } = useWords();
  if (text === null) return <span className={styles.quiet}>–</span>;
  if (isAmount(change) && /^\d+$/.test(text)) return <bdi dir="ltr">{moneyText({ amount: text, currency })}</bdi>;
  if (text === 'true') return words.yes;
  const [factor, review] = text.split(' ');
  if (review === 'review') {
    return (
      <>
        <bdi dir="ltr">{factor}</bdi>
        <Comma />
        {words.review}
      </>
    );
  }
  return <bdi>{text}</bdi>;
}
