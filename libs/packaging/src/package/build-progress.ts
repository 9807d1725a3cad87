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

/** Not every step or picture is worth a write: those who watch look about twice a second. */
const BETWEEN_WRITES_MS = 400;

/**
 * Tells on the package's row what is being done, and how far it is. The newest word is written after a while, with those
 * before it left out; a package that is built sooner has told nothing. A word that is lost is no harm.
 */
export class BuildProgress {
  private percent = 0;
  private latest: Pick<Package, 'step' | 'done' | 'percent' | 'updatedAt'> | null = null;
  private due: NodeJS.Timeout | undefined;
  private isOver = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly id: string,
    private readonly clock: Clock,
  ) {}

  /** @param share of a long step that is done, from 0 to 1 */
  tell(step: BuildStep, share = 0): void {
    const percent = percentOf(step, share);
    if (percent < this.percent || this.isOver) return;
    this.percent = percent;
    this.latest = { step, done: BUILD_STEPS.indexOf(step), percent, updatedAt: this.clock.now() };
    this.due ??= setTimeout(() => void this.write(), BETWEEN_WRITES_MS);
  }

  /** Nothing is told any more: the build has ended, one way or the other. */
  end(): void {
    this.isOver = true;
    clearTimeout(this.due);
  }

  private async write(): Promise<void> {
    const { latest } = this;
    this.latest = null;
    if (latest)
      await this.transactions
        .run((tx) => tx.update(Package, { id: this.id, state: 'building' }, latest))
        .catch(() => undefined);
    this.due = this.latest && !this.isOver ? setTimeout(() => void this.write(), BETWEEN_WRITES_MS) : undefined;
  }
}
