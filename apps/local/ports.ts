import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { PortName, Settings } from './settings.js';

const NAMES: Record<PortName, string> = {
  PORT: 'the portal',
  ADMIN_PORT: 'the desk',
  STRIPE_SANDBOX_PORT: 'the Stripe sandbox',
  SMTP_PORT: 'catching mails',
  MAIL_PORT: 'the pages with mails',
  NEWSROOM_PORT: 'the demo newsroom',
};

/**
 * Sees that every port we need is free.
 * @param patienceMs how long to wait for what an earlier run, ended the hard way, still has open
 * @throws Error that says which port is taken and how to change it
 */
export async function expectFreePorts(settings: Settings, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  await expectAddress(settings.host);
  for (;;) {
    const taken = await takenPorts(settings);
    if (taken.length === 0) return;
    if (Date.now() > deadline) throw new Error(taken.map((name) => sentence(name, settings.ports[name])).join('\n'));
    await pause(200);
  }
}

async function takenPorts({ ports, host, sandbox, mailCatcher, demo }: Settings): Promise<PortName[]> {
  const needed: Record<PortName, boolean> = {
    PORT: true,
    ADMIN_PORT: true,
    STRIPE_SANDBOX_PORT: sandbox,
    SMTP_PORT: mailCatcher,
    MAIL_PORT: mailCatcher,
    NEWSROOM_PORT: demo,
  };
  const names = (Object.keys(needed) as PortName[]).filter((name) => needed[name]);
  const free = await Promise.all(names.map((name) => isFree(ports[name], host)));
  return names.filter((_name, index) => !free[index]);
}

/** @throws Error when this machine cannot listen on that address at all, whatever the port */
function expectAddress(host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', () =>
      reject(
        new Error(`HOST is ${host}, where this machine cannot listen. Leave it out, or use 127.0.0.1 or 0.0.0.0.`),
      ),
    );
    server.listen({ port: 0, host }, () => server.close(() => resolve()));
  });
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function sentence(name: PortName, port: number): string {
  return `Port ${port}, needed for ${NAMES[name]}, is taken. Choose another: ${name}=${port + 100} npm start`;
}
