import { Link } from 'react-router';
import type { RightsReport } from '../../api/desk-client.js';
import { countText } from '../../design/data/format.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { useCodeText, useReasonText } from './use-code-text.js';
import { useReportLinks, type ReportLinks } from './use-report-links.js';
import figures from '../../design/data/table.module.css';
import styles from './rights.module.css';

interface Row {
  key: string;
  label: string;
  /** Beside the label, quieter. */
  note?: string;
  figures: { text: string; to: string | null }[];
  /** A share from 0 to 1, drawn under the label. */
  share?: number;
}

function Figures({ heads, rows, caption }: { heads: string[]; rows: Row[]; caption: string }) {
  return (
    <div className={figures.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={figures.table}>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" className={i === 0 ? undefined : figures.figure}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td>
                <bdi>{row.label}</bdi>
                {row.note ? <span className={styles.quiet}> {row.note}</span> : null}
                {row.share === undefined ? null : (
                  <span className={styles.bar} aria-hidden="true">
                    <span style={{ width: `${String(Math.round(row.share * 100))}%` }} />
                  </span>
                )}
              </td>
              {row.figures.map(({ text, to }, i) => (
                <td key={heads[i + 1]} className={figures.figure}>
                  {to ? <Link to={to}>{text}</Link> : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function ReportTables({ report, title }: { report: RightsReport; title: string }) {
  const links = useReportLinks(report, title);
  return (
    <div className={styles.twins}>
      <div>
        <Reasons report={report} links={links} />
        <Pictures report={report} links={links} />
      </div>
      <div>
        <Names report={report} links={links} />
        <Lines report={report} links={links} of="sections" />
        <Lines report={report} links={links} of="titles" />
      </div>
    </div>
  );
}

interface TableProps {
  report: RightsReport;
  links: ReportLinks;
}

function Reasons({ report, links }: TableProps) {
  const { report: words } = useWords();
  const { locale } = useLanguage();
  const codeText = useCodeText();
  const rows = report.reasons.map(({ code, status, articles }) => ({
    key: `${code} ${status ?? ''}`,
    label: codeText(code),
    figures: [{ text: countText(articles, locale), to: links.reason(code, status) }],
  }));
  return (
    <Section title={words.reasons}>
      {rows.length === 0 ? <p className={styles.quiet}>{words.noReasons}</p> : null}
      {rows.length > 0 ? (
        <Figures caption={words.reasons} heads={[words.reason, words.ofArticles]} rows={rows} />
      ) : null}
    </Section>
  );
}

function Pictures({ report, links }: TableProps) {
  const { report: words } = useWords();
  const { locale } = useLanguage();
  const reasonText = useReasonText();
  const rows = report.pictureReasons.map(({ code, articles, parts }) => ({
    key: code,
    label: reasonText(code),
    figures: [
      { text: countText(parts, locale), to: null },
      { text: countText(articles, locale), to: links.pictures(code) },
    ],
  }));
  const heads = [words.reason, words.picturesOf, words.ofArticles];
  return (
    <Section title={words.pictures}>
      {rows.length === 0 ? <p className={styles.quiet}>{words.noPictures}</p> : null}
      {rows.length > 0 ? <Figures caption={words.pictures} heads={heads} rows={rows} /> : null}
    </Section>
  );
}

function Names({ report, links }: TableProps) {
  const { report: words } = useWords();
  const { locale } = useLanguage();
  const rows = report.names.map(({ name, kind, text, pictures }) => ({
    key: `${kind} ${name}`,
    label: name,
    note: words[kind],
    figures: [
      { text: countText(text, locale), to: text > 0 ? links.name('textBy', name) : null },
      { text: countText(pictures, locale), to: pictures > 0 ? links.name('picturesBy', name) : null },
    ],
  }));
  return (
    <Section title={words.names}>
      {rows.length === 0 ? <p className={styles.quiet}>{words.noNames}</p> : null}
      {rows.length > 0 ? (
        <Figures caption={words.names} heads={[words.name, words.texts, words.picturesOf]} rows={rows} />
      ) : null}
    </Section>
  );
}

function Lines({ report, links, of }: TableProps & { of: 'sections' | 'titles' }) {
  const { report: words } = useWords();
  const { locale } = useLanguage();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const rows = report[of].map(({ key, label, articles, sellable }) => ({
    key: key ?? '',
    label: label ?? words.noSection,
    share: sellable / Math.max(1, articles),
    figures: [
      { text: countText(articles, locale), to: links.line(of, key, false) },
      { text: countText(sellable, locale), to: links.line(of, key, true) },
      { text: percent.format(sellable / Math.max(1, articles)), to: null },
    ],
  }));
  const heads = [words[of], words.ofArticles, words.canBeSold, words.share];
  return (
    <Section title={words[of]}>
      <Figures caption={words[of]} heads={heads} rows={rows} />
    </Section>
  );
}
