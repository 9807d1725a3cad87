/** A rule of the linter, a file, and its code. */
type Sample = readonly [rule: string, file: string, code: string];

const lines = (count: number, line = 'work();'): string => `${line}\n`.repeat(count);
const ASYNC = 'async function later(): Promise<number> { return 1; }\n';
const LOOSE = 'const loose = JSON.parse("1");\n';
const HOOKS = `import { useEffect, useMemo, useRef, useState, memo } from 'react';\n`;

const ts = (rule: string, code: string, file = `migrations/${rule.replace('/', '-')}.ts`): Sample => [
  rule,
  file,
  `${code}\n`,
];
const tsx = (rule: string, code: string): Sample => [
  rule,
  `apps/web/${rule.replace('/', '-')}.tsx`,
  `${HOOKS}${code}\n`,
];

/** What each rule must refuse: at least one for every rule there is. */
export const BAD_CODE: readonly Sample[] = [
  ts('max-lines', lines(301)),
  ['max-lines', 'scripts/long.mjs', lines(301, ';')],
  ['no-undef', 'scripts/undefined.mjs', 'nowhere();\n'],
  ts('no-var', 'var a = 1;\nexport { a };'),
  ts('prefer-const', 'let a = 1;\nexport { a };'),
  ts('prefer-rest-params', 'export function all() { return arguments; }'),
  ts('prefer-spread', 'export const f = (g: (...n: number[]) => void, n: number[]) => g.apply(undefined, n);'),
  ts('no-array-constructor', 'export const a = new Array(1, 2);'),
  ts('no-unused-expressions', 'export function f(a: number) { a + 1; }'),
  ts('no-unused-vars', 'export function f() { const a = 1; }'),
  ts('max-lines-per-function', `export function f(work: () => void) {\n${lines(41)}}`, 'libs/kernel/src/long.ts'),
  [
    'max-lines-per-function',
    'apps/web/long.tsx',
    `export function Long({ work }: { work: () => void }) {\n${lines(121)}return null;}\n`,
  ],
  ts('max-params', 'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1, g: 1, h: 1) => [a, b, c, d, e, g, h];'),
  ts('eqeqeq', 'export const f = (a: number, b: number) => a == b;'),
  ts('node/no-process-env', `export const home = process.env['HOME'];`, 'libs/pricing/src/env.ts'),
  ts('node/no-process-env', 'export const home = process.env.HOME;', 'apps/api/env.ts'),
  ts('import/no-default-export', 'export default 1;', 'libs/pricing/src/default.ts'),
  ts('typescript/await-thenable', 'export async function f() { await 1; }'),
  ts('typescript/ban-ts-comment', '// @ts-ignore\nexport const a: string = 1;'),
  ts('typescript/consistent-type-imports', `import { Stats } from 'node:fs';\nexport type S = Stats;`),
  ts('typescript/no-array-delete', 'export const f = (a: number[]) => { delete a[0]; };'),
  ts('typescript/no-base-to-string', 'export const f = (a: object) => `${String(a)}`;'),
  ts('typescript/no-duplicate-enum-values', 'export enum E { A = 1, B = 1 }'),
  ts('typescript/no-duplicate-type-constituents', 'export type T = 1 | 1;'),
  ts('typescript/no-empty-object-type', 'export type T = {};'),
  ts('typescript/no-explicit-any', 'export const f = (a: any): unknown => a as unknown;'),
  ts('typescript/no-extra-non-null-assertion', 'export const f = (a?: { b: 1 }) => a!!.b;'),
  ts('typescript/no-floating-promises', `${ASYNC}export function f() { later(); }`),
  ts('typescript/no-for-in-array', 'export function f(a: number[]) { for (const i in a) console.log(i); }'),
  ts('typescript/no-implied-eval', `setTimeout('1 + 1', 1);`),
  ts('typescript/no-misused-new', 'export interface I { new (): I; }'),
  ts('typescript/no-misused-promises', `${ASYNC}export const f = () => (later() ? 1 : 2);`),
  ts(
    'typescript/no-misused-promises',
    `${ASYNC}export const f = () => [1].forEach(async () => { await later(); });`,
    'migrations/void.ts',
  ),
  ts('typescript/no-namespace', 'export namespace N { export const a = 1; }'),
  ts('typescript/no-non-null-asserted-optional-chain', 'export const f = (a?: { b?: { c: 1 } }) => a?.b!;'),
  ts('typescript/no-redundant-type-constituents', 'export type T = unknown | 1;'),
  ts('typescript/no-require-imports', `import fs = require('node:fs');\nexport const a = fs;`),
  ts('typescript/no-this-alias', 'export class A { f() { const that = this; return () => that; } }'),
  ts('typescript/no-unnecessary-type-assertion', 'export const f = (a: string) => a as string;'),
  ts('typescript/no-unnecessary-type-constraint', 'export function f<T extends unknown>(a: T) { return a; }'),
  ts('typescript/no-unsafe-argument', `${LOOSE}export const f = () => Number.parseInt(loose);`),
  ts(
    'typescript/no-unsafe-assignment',
    'export const a: number[] = [JSON.parse("1")];\nexport const b = JSON.parse("1");',
  ),
  ts('typescript/no-unsafe-call', `${LOOSE}loose();`),
  ts('typescript/no-unsafe-declaration-merging', 'export interface A { a: 1 }\nexport class A {}'),
  ts('typescript/no-unsafe-function-type', 'export const f = (a: Function) => a;'),
  ts('typescript/no-unsafe-member-access', `${LOOSE}export const f = () => String(loose.a);`),
  ts('typescript/no-unsafe-return', `${LOOSE}export const f = () => loose;`),
  ts('typescript/no-unsafe-unary-minus', `export const f = (a: string) => -a;`),
  ts('typescript/no-wrapper-object-types', 'export const f = (a: String) => a;'),
  ts('typescript/only-throw-error', `export function f() { throw 'up'; }`),
  ts('typescript/prefer-as-const', `export const a = 'b' as 'b';`),
  ts('typescript/prefer-namespace-keyword', 'export declare module M { const a: number; }'),
  ts('typescript/prefer-promise-reject-errors', `export const f = () => Promise.reject('no');`),
  ts('typescript/restrict-plus-operands', 'export const f = (a: number[], b: string) => a + b;'),
  ts('typescript/restrict-template-expressions', 'export const f = (a: { b: 1 } | null) => `${a}`;'),
  ts(
    'typescript/switch-exhaustiveness-check',
    `export function f(a: 'b' | 'c') { switch (a) { case 'b': return 1; } return 2; }`,
  ),
  ts('typescript/triple-slash-reference', '/// <reference path="./a.ts" />\nexport {};'),
  ts('typescript/unbound-method', 'export class A { f() { return this; } }\nexport const g = new A().f;'),
  tsx('react/rules-of-hooks', 'export function A({ is }: { is: boolean }) { if (is) useState(1); return null; }'),
  tsx(
    'react/exhaustive-deps',
    'export function A({ of }: { of: number }) { useEffect(() => { console.log(of); }, []); return null; }',
  ),
  tsx('react/static-components', 'export function A() { const Inner = () => <b>1</b>; return <Inner />; }'),
  tsx('react/use-memo', 'export function A() { const a = useMemo(async () => 1, []); return <b>{String(a)}</b>; }'),
  tsx(
    'react/preserve-manual-memoization',
    'export function A({ of }: { of: number[] }) { const l = []; const m = useMemo(() => [...of], [of]); l.push(m); m.push(1); return <b>{l}</b>; }',
  ),
  [
    'react/incompatible-library',
    'apps/web/incompatible.tsx',
    `import { useForm } from 'react-hook-form';\nexport function A() { const { watch } = useForm(); const a = watch('a'); return <b>{a}</b>; }\n`,
  ],
  tsx('react/immutability', 'export function A({ a }: { a: { b: number } }) { a.b = 1; return <b>{a.b}</b>; }'),
  tsx('react/globals', 'let count = 0;\nexport function A() { count += 1; return <b>{count}</b>; }'),
  tsx('react/refs', 'export function A() { const a = useRef(1); return <b>{a.current}</b>; }'),
  tsx(
    'react/set-state-in-effect',
    'export function A() { const [a, setA] = useState(1); useEffect(() => { setA(2); }, []); return <b>{a}</b>; }',
  ),
  tsx('react/error-boundaries', 'export function A() { try { return <b>1</b>; } catch { return null; } }'),
  tsx('react/purity', 'export function A() { return <b>{Math.random()}</b>; }'),
  tsx(
    'react/set-state-in-render',
    'export function A() { const [a, setA] = useState(1); setA(2); return <b>{a}</b>; }',
  ),
  tsx('react/unsupported-syntax', 'export function A() { return <b>{String(eval("1"))}</b>; }'),
];

/** What looks alike and is allowed. */
export const FINE_CODE: readonly Sample[] = [
  ts('node/no-process-env', 'export const home = process.env.HOME;', 'libs/platform/src/config/env.ts'),
  ts('node/no-process-env', 'export const home = process.env.HOME;', 'libs/pricing/src/env.spec.ts'),
  ts('max-lines-per-function', `export function f(work: () => void) {\n${lines(41)}}`, 'libs/pricing/src/long.spec.ts'),
  ts('max-lines-per-function', `export function Short(work: () => void) {\n${lines(100)}}`, 'apps/web/short.tsx'),
  ts('import/no-default-export', 'export default 1;', 'apps/web/page.ts'),
  ts(
    'typescript/consistent-type-imports',
    `import { Stats } from 'node:fs';\nexport type S = Stats;`,
    'libs/pricing/src/injected.ts',
  ),
  ts('eqeqeq', 'export const f = (a: number | null) => a == null;', 'migrations/nothing.ts'),
  ts('no-unused-vars', 'export const f = (_a: number) => 1;', 'migrations/unused.ts'),
];
