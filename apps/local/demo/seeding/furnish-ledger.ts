import { Recognise, TotalDays } from '#libs/ledger';
import type { DemoApp } from './demo-app.js';

/** The nights of the history: what each day earned is posted, and the days are totalled. */
export async function furnishLedger(app: DemoApp): Promise<void> {
  app.clock.set(app.now);
  await app.get(Recognise).handle();
  await app.get(TotalDays).handle();
}
