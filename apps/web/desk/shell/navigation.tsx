import { NavLink } from 'react-router';
import { NavGroup } from '../../design/shell/nav-group.js';
import { mayDo, useSession, type DeskRight } from '../session/session.js';
import { useWords, type DeskWords } from '../words/words.js';

interface Place {
  path: string;
  name: (words: DeskWords) => string;
  /** Who sees it; everybody when it is not said. */
  may?: DeskRight;
}

/** What people come to every day, each with a word in the masthead. */
const DAILY: readonly Place[] = [
  { path: '/', name: ({ shell }) => shell.queue },
  { path: '/figures', name: ({ dashboard }) => dashboard.title },
  { path: '/articles', name: ({ shell }) => shell.articles },
  { path: '/rights', name: ({ shell }) => shell.rights },
  { path: '/licences', name: ({ shell }) => shell.licences },
  { path: '/notices', name: ({ notices }) => notices.title },
];

/** What is set up once and looked after: behind a word each. */
const GROUPS: readonly { name: (words: DeskWords) => string; places: readonly Place[] }[] = [
  {
    name: ({ shell }) => shell.terms,
    places: [
      { path: '/prices', name: ({ prices }) => prices.title },
      { path: '/exclusivity', name: ({ exclusivity }) => exclusivity.title },
      { path: '/rules', name: ({ approval }) => approval.title },
      { path: '/screening', name: ({ screening }) => screening.title },
      { path: '/sanctions-lists', name: ({ screening }) => screening.lists },
    ],
  },
  {
    name: ({ shell }) => shell.finance,
    places: [
      { path: '/payments', name: ({ shell }) => shell.payments, may: 'seePayments' },
      { path: '/ledger', name: ({ ledger }) => ledger.title, may: 'seeLedger' },
      { path: '/refunds', name: ({ refunds }) => refunds.title, may: 'seePayments' },
      { path: '/disputes', name: ({ disputes }) => disputes.title, may: 'seePayments' },
      { path: '/receivables', name: ({ receivables }) => receivables.title, may: 'seeLedger' },
      { path: '/payouts', name: ({ payouts }) => payouts.title, may: 'seeLedger' },
      { path: '/differences', name: ({ differences }) => differences.title, may: 'seeLedger' },
      { path: '/statements', name: ({ statements }) => statements.title, may: 'seeLedger' },
      { path: '/reports', name: ({ reports }) => reports.title, may: 'seeLedger' },
      { path: '/tax', name: ({ reports }) => reports.tabs.tax, may: 'seeLedger' },
    ],
  },
  {
    name: ({ shell }) => shell.house,
    places: [
      { path: '/clearances', name: ({ clearance }) => clearance.board },
      { path: '/organisations', name: ({ shell }) => shell.organisations },
      { path: '/hours', name: ({ hours }) => hours.title },
      { path: '/templates', name: ({ work }) => work.templates },
      { path: '/sources', name: ({ sources }) => sources.title, may: 'readSources' },
      { path: '/audit', name: ({ audit }) => audit.title, may: 'readAudit' },
      { path: '/staff', name: ({ shell }) => shell.staff, may: 'manageStaff' },
    ],
  },
];

/** The masthead's links. */
export function Navigation() {
  const words = useWords();
  const session = useSession();
  const seen = (places: readonly Place[]) => places.filter(({ may }) => may === undefined || mayDo(session, may));
  return (
    <>
      {seen(DAILY).map((place) => (
        <NavLink key={place.path} to={place.path} end={place.path === '/'}>
          {place.name(words)}
        </NavLink>
      ))}
      {GROUPS.map(({ name, places }) => ({ label: name(words), places: seen(places) }))
        .filter(({ places }) => places.length > 0)
        .map(({ label, places }) => (
          // Not by its name: the list stays open when the language is changed.
          <NavGroup key={places[0]?.path} label={label} paths={places.map(({ path }) => path)}>
            {places.map((place) => (
              <NavLink key={place.path} to={place.path}>
                {place.name(words)}
              </NavLink>
            ))}
          </NavGroup>
        ))}
    </>
  );
}
