// Opens the payment page of an order in a process of its own, so that a test can have it killed half-way.
// node test/support/start-checkout.mjs '<actor as JSON>' R-2026-00042
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';

const [actor, reference] = process.argv.slice(2);
const { ApiModule } = await import('../../dist/apps/api/api.module.js');
const { loadConfig } = await import('../../dist/libs/platform/src/config/index.js');
const { StartCheckout } = await import('../../dist/libs/payments/src/index.js');
const { setLogLevel } = await import('../../dist/libs/platform/src/telemetry/index.js');

setLogLevel('silent');
const app = await NestFactory.createApplicationContext(ApiModule.forRoot(loadConfig()), { logger: false });
const { url } = await app.get(StartCheckout, { strict: false }).execute(JSON.parse(actor), { reference });
process.stdout.write(url);
process.exit(0);
