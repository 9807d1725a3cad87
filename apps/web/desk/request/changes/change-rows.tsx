import type { ReactNode } from 'react';
import type { BeforeAfterRow } from '../../../design/data/before-after.js';
import { feeDetail } from '../../../design/data/fee-detail.js';
import { countryName, countText, listText } from '../../../design/data/format.js';
import { Money } from '../../../design/data/money.js';
import { useUseFacts } from '../../../design/data/use-facts.js';
import { useLanguage } from '../../../words/language.js';
import { useSharedWords, wordFor } from '../../../words/shared.js';
import { useWords } from '../../words/words.js';
import { movedCountries, ownLines, type Changes, type Step, type Version } from './steps.js';
import styles from './changes.module.css';

const NONE = '–';
const NAMED_AT_MOST = 12;

/** The price first, then the terms of the use, articles with their parts, and the note. */
export function useChangeRows(step: Step): BeforeAfterRow[] {
  const words = useWords();
  const { before, after, changes } = step;
  const terms = useTermRows(step);
  const items = useItemRows(step);
  return [
    ...(changes.price
      ? [
          {
            ...{ key: 'price', label: words.askVersions.total },
            before: <Money value={changes.price.before} />,
            after: <Money value={changes.price.after} />,
          },
        ]
      : []),
    ...terms,
    ...items,
    ...(changes.noteChanged && step.comparedWith === 'offer'
      ? [{ key: 'note', label: words.askVersions.note, before: <Note of={before} />, after: <Note of={after} /> }]
      : []),
  ];
}

function Note({ of: { note } }: { of: Version }) {
  return (
    <span className={styles.note} dir="auto">
      {note ?? NONE}
    </span>
  );
}

function useTermRows({ before, after, changes }: Step): BeforeAfterRow[] {
  const old = useUseFacts(before.use, before.countries);
  const now = useUseFacts(after.use, after.countries);
  const named = [...now, ...old.filter(({ label }) => now.every((one) => one.label !== label))];
  return named
    .filter(({ terms }) => terms.some((term) => changes.terms.includes(term)))
    .map(({ label, terms }) => {
      const value = (facts: typeof now): ReactNode => facts.find((fact) => fact.label === label)?.value ?? NONE;
      const moved = terms[0] === 'territory' ? <Countries before={before} after={after} /> : null;
      return {
        ...{ key: terms[0], label, before: value(old) },
        after: (
          <>
            {value(now)}
            {moved}
          </>
        ),
      };
    });
}

/** By name, which a count of countries does not tell. */
function Countries({ before, after }: { before: Version; after: Version }) {
  const words = useWords();
  const { locale } = useLanguage();
  const { added, removed } = movedCountries(before.countries, after.countries);
  const parts = [
    { codes: added, text: words.askVersions.countriesAdded },
    { codes: removed, text: words.askVersions.countriesRemoved },
  ];
  return parts
    .filter(({ codes }) => codes.length > 0 && codes.length <= NAMED_AT_MOST)
    .map(({ codes, text }) => (
      <span key={text('')} className={styles.detail}>
        {text(
          listText(
            codes.map((code) => countryName(code, locale)),
            locale,
          ),
        )}
      </span>
    ));
}

function useItemRows({ before, after, changes }: Step): BeforeAfterRow[] {
  const words = useWords();
  return changes.items.map((item) => {
    const key = `item-${item.articleId}`;
    const whole = (version: Version) => <WholeItem item={item} of={version} />;
    if (item.change === 'added') return { key, label: words.askVersions.added, before: NONE, after: whole(after) };
    if (item.change === 'removed') return { key, label: words.askVersions.removed, before: whole(before), after: NONE };
    return {
      key,
      label: (
        <>
          {words.askVersions.changed} <Headline of={item} />
        </>
      ),
      before: <Parts of={before} item={item} ids={item.partsRemoved} />,
      after: <Parts of={after} item={item} ids={item.partsAdded} />,
    };
  });
}

type ItemChange = Changes['items'][number];

function Headline({ of: { headline, language, direction } }: { of: ItemChange }) {
  return (
    <span className={styles.headline} lang={language} dir={direction}>
      {headline}
    </span>
  );
}

/** An article that came or went, with what it costs. */
function WholeItem({ item, of }: { item: ItemChange; of: Version }) {
  const quoted = of.items.find(({ articleId }) => articleId === item.articleId);
  return (
    <>
      <Headline of={item} />
      {quoted ? <Money value={quoted.amount} /> : null}
    </>
  );
}

/** The parts that only this version has, and how much of the text where that is other. */
function Parts({ of, item, ids }: { of: Version; item: ItemChange; ids: readonly string[] }) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const quoted = of.items.find(({ articleId }) => articleId === item.articleId);
  const parts = (quoted?.components ?? []).filter(({ id }) => ids.includes(id));
  const text =
    item.textChanged && quoted
      ? `${quoted.blockIds ? words.request.excerpt : words.request.wholeText}, ${shared.words(countText(quoted.words, locale), quoted.words)}`
      : null;
  if (!text && parts.length === 0) return NONE;
  return (
    <ul className={styles.parts}>
      {text ? <li>{text}</li> : null}
      {parts.map(({ id, kind, caption }) => (
        <li key={id}>
          {wordFor(shared.componentKinds, kind)}
          {caption ? (
            <span className={styles.caption}>
              : <bdi lang={item.language}>{caption}</bdi>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What in the price book's reckoning is other. */
export function useLineRows({ before: old, after: now, changes }: Step): BeforeAfterRow[] {
  const shared = useSharedWords();
  const isOfMany = Math.max(old.items.length, now.items.length) > 1;
  return ownLines(changes).map(({ articleId, headline, before, after }, index) => {
    const code = after?.code ?? before?.code ?? '';
    return {
      key: `${articleId ?? ''} ${code} ${String(index)}`,
      label: (
        <>
          {wordFor(shared.feeLines, code)}
          {headline && isOfMany ? (
            <span className={styles.detail} dir="auto">
              {headline}
            </span>
          ) : null}
        </>
      ),
      before: <Line line={before} />,
      after: <Line line={after} />,
    };
  });
}

function Line({ line }: { line: Changes['lines'][number]['before'] }) {
  const shared = useSharedWords();
  const { locale } = useLanguage();
  if (!line) return NONE;
  const detail = feeDetail(line, shared, locale);
  const adds = line.adds && /^-?\d+$/.test(line.adds) ? { ...line.running, amount: line.adds } : null;
  return (
    <>
      {line.factor ? <bdi dir="ltr">× {line.factor}</bdi> : adds ? <Money value={adds} /> : null}
      {detail ? <span className={styles.detail}>{detail}</span> : null}
    </>
  );
}
