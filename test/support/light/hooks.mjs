// How a test finds what it imports without Jest's own module system: names of ours lead to the sources, and
// `@jest/globals`, which only that system knows, to what the runner has put into the worker.
const GLOBALS = new URL('./globals.mjs', import.meta.url).href;
const SUPPORT = new URL('../', import.meta.url).href;

export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
  const conditions = [...new Set([...context.conditions, 'source'])];
  const found = await next(specifier, { ...context, conditions });
  const file = fileOf(context.parentURL);
  // What tests share holds databases and worlds: each file has its own, as it names itself by a query.
  if (!file || !found.url.startsWith(SUPPORT) || found.url.includes('?')) return found;
  return { ...found, url: `${found.url}${file}` };
}

const fileOf = (parent) => (parent?.startsWith('file:') ? new URL(parent).search : '');
