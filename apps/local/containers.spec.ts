import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

// There may be no Docker here; what can be known of these files without one is kept true.
const compose = readFileSync('docker-compose.yml', 'utf8');
const dockerfile = readFileSync('Dockerfile', 'utf8');
const config = readFileSync('libs/platform/src/config/config.ts', 'utf8');

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name!);

describe('the containers', () => {
  it('start modules that exist', () => {
    const modules = found(compose + dockerfile, /'?"?dist\/([\w/-]+)\.js/g);
    expect(modules.length).toBeGreaterThanOrEqual(6);
    expect(modules.filter((module) => !existsSync(`${module}.ts`))).toEqual([]);
  });

  it('set only settings that the configuration reads', () => {
    const block = /environment: &environment\n([\s\S]*?)\n {2}\w/.exec(compose)?.[1] ?? '';
    const names = found(block, /^ {4}([A-Z_]+):/gm);
    expect(names).toContain('DATABASE_URL');
    expect(names.filter((name) => !config.includes(`${name}:`))).toEqual([]);
  });

  it('give the owner of the tables to the migration only', () => {
    expect(found(compose, /(DATABASE_OWNER_URL|imprimatur_owner:\$)/g)).toHaveLength(2);
    expect(/ {2}migrate:[\s\S]*?DATABASE_OWNER_URL[\s\S]*?\n\n/.test(compose)).toBe(true);
  });

  it('pin their images and run as nobody special', () => {
    const images = [...found(compose, /image: (\S+)/g), ...found(dockerfile, /^FROM (\S+)/gm)];
    expect(images.filter((image) => !image.startsWith('imprimatur:') && !/:\d+\.\d+/.test(image))).toEqual([]);
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('hold no secret', () => {
    expect(found(compose, /(?:PASSWORD|SECRET|KEY)\w*: (?!\$\{)(\S+)/g)).toEqual([]);
  });
});
