import type { Clock } from '#libs/kernel';
import type { Transactions } from '#platform/database';
import { Package } from './package.entity.js';
import { BUILD_STEPS, type BuildStep } from './package.states.js';

/** Where each step begins, in percent of the time that a usual package takes. */
const BEGINS: Readonly<Record<BuildStep, number>> = {
  pictures: 0,
  licence: 55,
  certificate: 60,
  archive: 70,
  store: 97,
};
const STEP_ENDS = (step: BuildStep): number => {
  const next = BUILD_STEPS[BUILD_STEPS.indexOf(step) + 1];
  return next ? BEGINS[next] : 100;
};

/** The percent that is done when a step is done to a share of it, from 0 to 1. */
export const percentOf = (step: BuildStep, share: number): number =>
  Math.floor(BEGINS[step] + (STEP_ENDS(step) - BEGINS[step]) * Math.min(1, Math.max(0, share)));

/** Not every picture is worth a write: those who watch look about twice a second. */
const BETWEEN_WRITES_MS = 400;

/** Tells on the package's row what is being done, and how far it is. */
export class BuildProgress {
  private percent = 0;
  private writtenAt = 0;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly id: string,
    private readonly clock: Clock,
  ) {}

  /** @param share of a long step that is done; left out at its beginning, which is always written */
  async tell(step: BuildStep, share?: number): Promise<void> {
    const percent = percentOf(step, share ?? 0);
    const isDue = share === undefined || performance.now() - this.writtenAt > BETWEEN_WRITES_MS;
    if (!isDue || percent < this.percent || (share !== undefined && percent === this.percent)) return;
    this.percent = percent;
    this.writtenAt = performance.now();
    const change = { step, done: BUILD_STEPS.indexOf(step), percent, updatedAt: this.clock.now() };
    this.writing = this.writing.then(() =>
      this.transactions.run((tx) => tx.update(Package, { id: this.id, state: 'building' }, change)),
    );
    await this.writing;
  }

  /** The same without waiting, while a stream runs on; a word that is lost is no harm. */
  note(step: BuildStep, share: number): void {
    this.tell(step, share).catch(() => undefined);
  }
}
