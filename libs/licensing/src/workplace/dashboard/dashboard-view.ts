import type { MoneyJson } from '#libs/kernel';

export const PERIODS = ['week', 'month', 'quarter'] as const;
export type Period = (typeof PERIODS)[number];

export interface DashboardFilter {
  /** Default: month. */
  period?: Period;
  /** A day within the period; default: today. */
  on?: string;
}

/** Days of UTC, both included. */
export interface Days {
  from: string;
  to: string;
}

/** Answers within some days. Times in seconds; null where nobody answered. */
export interface AnswerFigures {
  /** Requests that got an answer, from a rule or a person. */
  requests: number;
  byRule: number;
  byDesk: number;
  /** Promises, not requests: one that was asked back has a promise for each answer. */
  kept: number;
  broken: number;
  /** From asking to the desk's answer. */
  medianSeconds: number | null;
  ninetiethSeconds: number | null;
  /** What had been promised for the same requests. */
  promisedMedianSeconds: number | null;
  promisedNinetiethSeconds: number | null;
}

export interface DashboardStep extends Days {
  byRule: number;
  byDesk: number;
  medianSeconds: number | null;
  ninetiethSeconds: number | null;
}

export interface DeclineFigure {
  code: string;
  message: string;
  requests: number;
}

export interface RevenueFigure {
  titleId: string;
  titleName: string;
  /** Extensions are counted as well. */
  licences: number;
  /** As licensed and extended, before tax and before anything was returned; one amount a currency. */
  amounts: MoneyJson[];
}

/** Requests that wait, by how long. In hours: from `older` on, and below `newer`. */
export interface AgeFigure {
  older: number | null;
  newer: number | null;
  requests: number;
  late: number;
}

export interface DashboardView {
  period: Period;
  days: Days;
  /** The same length just before. */
  before: Days;
  answers: AnswerFigures;
  answersBefore: AnswerFigures;
  steps: DashboardStep[];
  declines: DeclineFigure[];
  /** Null for roles that see no money. */
  revenue: RevenueFigure[] | null;
  open: AgeFigure[];
}
