import type { House } from './house.js';

/** What a person wants to know when everything runs. */
export function welcome({ addresses, newsroom, demo }: House, milliseconds: number, dataDir: string): string {
  const rows = [
    ['Portal', addresses.portal, 'for whoever wants to republish an article'],
    ['Desk', addresses.desk, 'for editors, the rights desk and finance'],
    ...(addresses.mails ? [['Mails', addresses.mails, 'every mail that would have been sent']] : []),
    ...(addresses.stripe ? [['Payments', addresses.stripe, 'the Stripe sandbox; no real money moves']] : []),
    ...Object.values(newsroom).map((origin) => [
      'Newspaper',
      origin,
      'invented; paste an address from it in the portal',
    ]),
  ];
  const signIns = (demo?.signIns ?? []).map(({ site, who, email, password }) => [site, email, password, who]);
  return [
    '',
    `Imprimatur is ready (${(milliseconds / 1000).toFixed(1)} s).`,
    '',
    ...table(rows),
    ...(signIns.length > 0 ? ['', 'Demo sign-ins (site, e-mail, password):', '', ...table(signIns)] : []),
    '',
    `Data and logs: ${dataDir}. Ctrl-C stops everything; the next start finds the data again.`,
    '',
  ].join('\n');
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (found, row) => row.map((cell, at) => Math.max(found[at] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
}
