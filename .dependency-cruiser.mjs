// The layers of the house, as data. A lib imports only lower numbers, and neighbours never import each other.
export const LAYERS = [
  ['kernel', 'verification'],
  ['platform'],
  ['identity', 'catalogue', 'pricing', 'ledger'],
  ['licensing'],
  ['payments', 'packaging'],
  ['notices', 'finance', 'observance'],
  ['notifications'],
];

const libs = (names) => `^libs/(${names.join('|')})/`;

const layerRules = LAYERS.flatMap((names, layer) =>
  names.map((name) => ({
    name: `layer-${name}`,
    comment: `${name} lies on layer ${layer}: it may import itself and what lies below.`,
    severity: 'error',
    from: { path: `^libs/${name}/` },
    to: {
      path: '^(libs|apps)/',
      pathNot: [`^libs/${name}/`, ...(layer > 0 ? [libs(LAYERS.slice(0, layer).flat())] : [])],
    },
  })),
);

/** What the parts of platform may use of each other; a part that is not named here stands alone. */
const PLATFORM_USES = {
  config: [],
  telemetry: [],
  database: ['config', 'telemetry'],
  jobs: ['database', 'telemetry'],
  audit: ['database', 'jobs', 'signing'],
  process: ['config', 'telemetry'],
  http: ['config', 'database', 'telemetry'],
  fetch: ['config', 'telemetry'],
  storage: ['config', 'telemetry'],
  mail: ['config', 'telemetry'],
  secrets: ['config'],
  threads: ['config'],
  upload: [],
  ground: [
    'audit',
    'config',
    'database',
    'fetch',
    'jobs',
    'mail',
    'secrets',
    'signing',
    'storage',
    'threads',
    'webhook',
  ],
  webhook: ['fetch'],
  signing: ['config', 'database', 'secrets', 'telemetry'],
};

const platformRules = Object.entries(PLATFORM_USES).map(([part, uses]) => ({
  name: `platform-${part}`,
  comment: `platform/${part} may use ${uses.join(', ') || 'no other part'}.`,
  severity: 'error',
  from: { path: `^libs/platform/src/${part}/`, pathNot: '\\.spec\\.ts$' },
  to: { path: '^libs/platform/src/', pathNot: `^libs/platform/src/(${[part, ...uses].join('|')})/` },
}));

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...layerRules,
    ...platformRules,
    {
      name: 'one-door',
      comment: 'A lib is entered through its index.ts only, or its facts.ts for what is data and needs nothing.',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: {
        path: '^libs/[^/]+/src/.+',
        pathNot: ['^libs/[^/]+/src/(index|facts)\\.ts$', '^libs/platform/src/[^/]+/index\\.ts$', '^$1/$2/'],
      },
    },
    {
      name: 'web-stands-alone',
      comment:
        'The pages know only their generated clients, the words that the server’s own pages share with them, and the verifier.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: {
        path: '^(libs/|apps/(?!web/)|migrations/)',
        pathNot: ['^apps/http/words/', '^libs/verification/src/index\\.ts$'],
      },
    },
    {
      name: 'sandbox-knows-nothing',
      comment: 'The Stripe sandbox is reached over HTTP only and knows nothing of the house.',
      severity: 'error',
      from: { path: '^apps/stripe-sandbox/' },
      to: { path: '^(libs/|migrations/|apps/(?!stripe-sandbox/))' },
    },
    {
      name: 'sandbox-is-not-imported',
      severity: 'error',
      from: { path: '^(libs|apps/(api|admin|worker|web|cli))/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/stripe-sandbox/' },
    },
    {
      name: 'apps-do-not-import-each-other',
      severity: 'error',
      from: { path: '^apps/(api|admin|worker|cli)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/http/'] },
    },
    {
      name: 'stripe-only-in-the-gateway',
      comment: 'Only the gateway (and the sandbox, for its types) speaks to a payment provider.',
      severity: 'error',
      from: {
        path: '^(libs|apps)/',
        pathNot: ['^libs/payments/src/stripe/', '^apps/stripe-sandbox/', '\\.spec\\.ts$'],
      },
      to: { path: 'node_modules/stripe/' },
    },
    {
      name: 'no-test-code-in-the-house',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^(test|bench)/' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
