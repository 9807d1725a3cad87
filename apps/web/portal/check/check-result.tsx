import {
  IconAlertTriangle,
  IconCircleCheck,
  IconFileDescription,
  IconFileOff,
  IconFilePlus,
  IconPencil,
} from '@tabler/icons-react';
import type { CheckedFile, LiveState, Report } from '../../../../libs/verification/src/index.js';
import { Facts } from '../../design/data/facts.js';
import { dateText } from '../../design/data/format.js';
import { useUseFacts } from '../../design/data/use-facts.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { CheckedState } from './checked-state.js';
import styles from './check.module.css';

const ICONS = {
  intact: IconFileDescription,
  changed: IconPencil,
  missing: IconFileOff,
  additional: IconFilePlus,
} as const;

/** What was found: the verdict first, then the state, what is licensed, and each file. */
export function CheckResult({ report, state }: { report: Report; state: LiveState }) {
  return (
    <>
      <Verdict report={report} />
      <CheckedState report={report} state={state} />
      <Licensed report={report} />
      <FileList files={report.files} />
    </>
  );
}

function Verdict({ report: { intact, subject, signedBy, findings } }: { report: Report }) {
  const { check: words } = useWords();
  const Icon = intact ? IconCircleCheck : IconAlertTriangle;
  return (
    <div className={styles.verdict} data-intact={intact}>
      <Icon size={36} aria-hidden="true" />
      <div>
        <p className={styles.verdictTitle}>{intact ? words.intact[subject] : words.notIntact[subject]}</p>
        {findings.length > 0 ? (
          <ul className={styles.findings}>
            {findings.map(({ code, path }) => (
              <li key={`${code} ${path}`}>
                <bdi className={styles.path}>{path}</bdi>: {wordFor(words.findings, code)}
              </li>
            ))}
          </ul>
        ) : null}
        {signedBy ? (
          <p className={styles.quiet}>
            {subject === 'certificate' ? words.signedByCertificate : words.signedBy}{' '}
            <bdi className={styles.path}>{signedBy}</bdi>
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** Only what a valid signature vouches for. */
function Licensed({ report: { licence, manifest, certificate } }: { report: Report }) {
  const { check: words } = useWords();
  const { locale } = useLanguage();
  const facts = useUseFacts(licence?.use ?? null, licence?.countries ?? []);
  const reference = licence?.sub ?? manifest?.licence.reference ?? certificate?.reference;
  if (!reference) return null;
  const stated = licence ?? manifest?.licence;
  return (
    <Section title={words.licensed}>
      {licence ? (
        licence.articles.map(({ headline, url, language, creditLine }) => (
          <div key={url} className={styles.article}>
            <p className={styles.headline} lang={language} dir="auto">
              <a href={url}>{headline}</a>
            </p>
            <p className={styles.quiet} dir="auto">
              {creditLine}
            </p>
          </div>
        ))
      ) : (
        <p className={styles.quiet}>{manifest ? words.termsElsewhere : words.termsOnPages}</p>
      )}
      <Facts
        entries={[
          { label: words.reference, value: <bdi>{reference}</bdi> },
          ...(licence
            ? [
                { label: words.licensee, value: <bdi>{licence.licensee.name}</bdi> },
                { label: words.licensor, value: <bdi>{licence.licensor.name}</bdi> },
              ]
            : []),
          ...facts,
          ...(stated
            ? [{ label: words.until, value: stated.endsOn ? dateText(stated.endsOn, locale) : words.perpetual }]
            : []),
        ]}
      />
    </Section>
  );
}

function FileList({ files }: { files: readonly CheckedFile[] }) {
  const { check: words } = useWords();
  if (files.length === 0) return null;
  const troubled = files.filter(({ outcome }) => outcome !== 'intact');
  return (
    <Section title={words.files(files.length - troubled.length, files.length)}>
      <ul className={styles.files}>
        {[...troubled, ...files.filter(({ outcome }) => outcome === 'intact')].map(({ path, outcome }) => {
          const Icon = ICONS[outcome];
          return (
            <li key={`${outcome} ${path}`} data-outcome={outcome}>
              <Icon size={18} aria-hidden="true" />
              <span className={styles.path}>
                <bdi>{path}</bdi>
              </span>
              <span className={styles.outcome}>{words.outcomes[outcome]}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
