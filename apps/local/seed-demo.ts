import 'reflect-metadata';
import { loadConfig } from '#platform/config';
import { setLogLevel } from '#platform/telemetry';
import { findDemoHouse } from './demo-house.js';

/** A process that furnishes the demo house once and ends. NEWSROOM holds the newspapers' origins as JSON. */
const config = loadConfig();
setLogLevel('warn');
const demo = await findDemoHouse();
await demo?.seedDemo({
  config,
  newsroom: JSON.parse(process.env['NEWSROOM'] ?? '{}') as Record<string, string>,
  say: (line) => process.send?.({ say: line }),
});
process.exit(0);
