import type { DemoHouse } from '../demo-contract.js';
import { contentFolder } from './content-folder.js';
import { press } from './press/press.js';
import { signIns } from './seeding/people.js';

/**
 * The demo house: two invented newspapers, and a year in the life of their licensing. The supervisor needs the
 * newspapers only; the application is loaded where the house is furnished.
 */
export const demoHouse: DemoHouse = {
  ...press,
  contentFolder,
  signIns,
  seedDemo: async (context) => {
    const { seedDemo } = await import('./seeding/seed-demo.js');
    await seedDemo(context);
  },
};
