const DAY_MS = 86_400_000;

export const DUNNING_STEPS = ['reminder', 'due', 'first-reminder', 'second-reminder', 'suspension'] as const;
export type DunningStep = (typeof DUNNING_STEPS)[number];

/** Days after the due date; before it where negative. The last one holds the licence back: three weeks of grace. */
const STEP_DAYS: Readonly<Record<DunningStep, number>> = {
  reminder: -5,
  due: 1,
  'first-reminder': 8,
  'second-reminder': 15,
  suspension: 22,
};

export interface DunningFacts {
  /** ISO dates, all of them. */
  issuedOn: string;
  dueOn: string;
  /** Nothing is done up to and including that day. */
  pausedUntil: string | null;
  taken: readonly { step: DunningStep; on: string }[];
}

export interface PlannedStep {
  step: DunningStep;
  on: string;
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/**
 * The steps that are still to come, each with its day. A step keeps the distance from the one before it that was really
 * taken, so a pause (or a standstill) moves all that follow: nobody is suspended on the day after a late reminder. A
 * reminder before the due date makes no sense after it, or on the day of issue, and is left out.
 */
export function plannedSteps({ issuedOn, dueOn, pausedUntil, taken }: DunningFacts, today: string): PlannedStep[] {
  const done = new Map(taken.map(({ step, on }) => [step, on]));
  const planned: PlannedStep[] = [];
  let before: { step: DunningStep; on: string } | null = null;
  for (const step of DUNNING_STEPS) {
    const was = done.get(step);
    if (was !== undefined) {
      before = { step, on: was };
      continue;
    }
    const on = later(addDays(dueOn, STEP_DAYS[step]), before && spaced(before, step), pausedUntil);
    if (step === 'reminder' && isTooLate(on, { issuedOn, dueOn, today })) continue;
    planned.push({ step, on });
    before = { step, on };
  }
  return planned;
}

/** The step to take today, if there is one. */
export function stepOfToday(facts: DunningFacts, today: string): DunningStep | null {
  const [next] = plannedSteps(facts, today);
  return next && next.on <= today ? next.step : null;
}

/** The distance counts between steps after the due date; what came before it does not delay them. */
function spaced(before: PlannedStep, step: DunningStep): string | null {
  return before.step === 'reminder' ? null : addDays(before.on, STEP_DAYS[step] - STEP_DAYS[before.step]);
}

function later(day: string, spacedDay: string | null, pausedUntil: string | null): string {
  const earliest = spacedDay !== null && spacedDay > day ? spacedDay : day;
  return pausedUntil !== null && pausedUntil >= earliest ? addDays(pausedUntil, 1) : earliest;
}

const isTooLate = (on: string, { issuedOn, dueOn, today }: { issuedOn: string; dueOn: string; today: string }) =>
  on <= issuedOn || on > dueOn || today > dueOn;
