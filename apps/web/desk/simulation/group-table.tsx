import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { SimulationResult } from '../../api/desk-simulations.js';
import { countText, moneyText } from '../../design/data/format.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { percentChange } from './change-text.js';
import { FigureTable } from './figure-table.js';
import { FromTo } from './from-to.js';

type By = keyof SimulationResult['groups'];
const BY: readonly By[] = ['purpose', 'medium', 'buyer', 'territory', 'term', 'month'];

/** The same sums by what the requests have in common. */
export function GroupTable({ result }: { result: SimulationResult }) {
  const { simulation: words } = useWords();
  const { locale } = useLanguage();
  const [by, setBy] = useState<By>('purpose');
  const nameOf = useGroupName(by);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const rows = result.groups[by].flatMap(({ key, requests, instantBefore, instantAfter, amounts }) =>
    amounts.map(({ currency, before, after }, i) => ({
      key: `${key} ${currency}`,
      label: i === 0 ? nameOf(key) : '',
      figures: [
        i === 0 ? countText(requests, locale) : '',
        moneyText({ amount: before, currency }, { round: true }),
        moneyText({ amount: after, currency }, { round: true }),
        percentChange(before, after, locale),
        i === 0 ? (
          <FromTo
            key="instant"
            from={percent.format(instantBefore / requests)}
            to={percent.format(instantAfter / requests)}
          />
        ) : (
          ''
        ),
      ],
    })),
  );
  const choice = (
    <NativeSelect
      size="xs"
      aria-label={words.groupBy}
      value={by}
      data={BY.map((value) => ({ value, label: words.by[value] }))}
      onChange={(event) => setBy(event.currentTarget.value as By)}
    />
  );
  return (
    <Section title={words.groups} aside={choice}>
      <FigureTable
        caption={words.groups}
        heads={[words.by[by], words.requests, words.before, words.after, words.change, words.instantShare]}
        rows={rows}
      />
    </Section>
  );
}

/** The name of a group, in the reader's language. */
function useGroupName(by: By): (key: string) => string {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (key) => {
    if (by === 'month') return month.format(new Date(`${key}-01T00:00:00Z`));
    if (by === 'purpose') return wordFor(shared.purposes, key);
    if (by === 'medium') return wordFor(shared.media, key);
    if (by === 'buyer') return wordFor(words.kinds, key);
    return wordFor(words.simulation.sizes, key);
  };
}
