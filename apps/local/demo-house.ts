import { existsSync } from 'node:fs';
import type { DemoHouse } from './demo-contract.js';

/** The demo that lies beside us, or undefined in a build without one. */
export async function findDemoHouse(): Promise<DemoHouse | undefined> {
  const door = new URL('./demo/index.js', import.meta.url);
  if (!existsSync(door)) return undefined;
  const { demoHouse } = (await import(door.href)) as { demoHouse: DemoHouse };
  return demoHouse;
}
