import { Money } from '#libs/kernel';
import type { DashboardView } from './dashboard-view.js';

type Cell = string | number | null;

/** The dashboard as a table, one figure a line; no cell is a formula to a spreadsheet. */
export function dashboardCsv(view: DashboardView): string {
  const lines: Cell[][] = [
    ['figure', 'of', 'from', 'to', 'value', 'currency'],
    ...answerLines(view),
    ...view.steps.flatMap(({ from, to, byRule, byDesk }) => [
      ['answers-by-rule', 'step', from, to, byRule, null],
      ['answers-by-desk', 'step', from, to, byDesk, null],
    ]),
    ...view.declines.map(({ code, requests }) => ['declined', code, view.days.from, view.days.to, requests, null]),
    ...revenueLines(view),
    ...view.open.map(({ older, newer, requests }) => [
      ...['open', `${older ?? 0}-${newer ?? ''} h`, null, null],
      ...[requests, null],
    ]),
  ];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function answerLines({ answers, answersBefore, days, before }: DashboardView): Cell[][] {
  const periods = [
    [answers, days],
    [answersBefore, before],
  ] as const;
  return periods.flatMap(([figures, { from, to }]) =>
    Object.entries(figures).map(([name, value]) => [name, 'period', from, to, value as number | null, null]),
  );
}

const revenueLines = ({ revenue, days }: DashboardView): Cell[][] =>
  (revenue ?? []).flatMap(({ titleName, licences, amounts }) => [
    ['licences', titleName, days.from, days.to, licences, null],
    ...amounts.map((amount): Cell[] => {
      const value = Money.fromJson(amount).toDecimal();
      return ['revenue', titleName, days.from, days.to, value, amount.currency];
    }),
  ]);

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-?\d/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
