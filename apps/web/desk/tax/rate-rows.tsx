import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import type { TypedRate } from './draft-table.js';
import tax from './tax.module.css';

interface RateRowsProps {
  rates: readonly TypedRate[];
  onChange: (rates: TypedRate[]) => void;
}

/** The rates of a draft, a country a row. */
export function RateRows({ rates, onChange }: RateRowsProps) {
  const { reports: words } = useWords();
  const change = (row: number, part: Partial<TypedRate>) =>
    onChange(rates.map((rate) => (rate.row === row ? { ...rate, ...part } : rate)));
  const next = Math.max(-1, ...rates.map(({ row }) => row)) + 1;
  const added: TypedRate = { row: next, country: '', kind: 'standard', percent: '', source: '', asOf: '' };
  return (
    <div className={tax.rates} role="group" aria-label={words.table.rates}>
      {rates.map((rate) => (
        <div key={rate.row} className={tax.rate}>
          <TextInput
            size="sm"
            label={words.tax.country}
            value={rate.country}
            maxLength={2}
            onChange={(event) => change(rate.row, { country: event.currentTarget.value.toUpperCase() })}
          />
          <NativeSelect
            size="sm"
            label={words.table.kind}
            value={rate.kind}
            data={(['standard', 'reduced', 'exempt'] as const).map((value) => ({
              value,
              label: words.table.kinds[value],
            }))}
            onChange={(event) => change(rate.row, { kind: event.currentTarget.value as TypedRate['kind'] })}
          />
          <TextInput
            size="sm"
            label={words.table.percent}
            inputMode="decimal"
            value={rate.percent}
            maxLength={7}
            onChange={(event) => change(rate.row, { percent: event.currentTarget.value })}
          />
          <TextInput
            size="sm"
            label={words.table.source}
            value={rate.source}
            maxLength={300}
            onChange={(event) => change(rate.row, { source: event.currentTarget.value })}
          />
          <TextInput
            size="sm"
            type="date"
            label={words.table.asOf}
            value={rate.asOf}
            onChange={(event) => change(rate.row, { asOf: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={words.table.removeRate(rate.country || String(rate.row + 1))}
            onClick={() => onChange(rates.filter(({ row }) => row !== rate.row))}
          >
            <IconTrash size={18} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button size="sm" onClick={() => onChange([...rates, added])}>
          {words.table.addRate}
        </Button>
      </div>
    </div>
  );
}
