import { badParameter } from './stripe-failure.js';

export type FormValue = string | FormTree;
export interface FormTree {
  [key: string]: FormValue;
}

const MAX_FIELDS = 1000;
const MAX_DEPTH = 8;

/**
 * Reads `line_items[0][price_data][currency]=gbp&expand[]=a` into a tree. Lists stay maps of their indexes here; the
 * parameter's own schema knows which of them is a list.
 */
export function parseForm(text: string): FormTree {
  const tree: FormTree = Object.create(null) as FormTree;
  if (text === '') return tree;
  const pairs = text.split('&');
  if (pairs.length > MAX_FIELDS) throw badParameter('parameter_invalid', 'Too many parameters.', 'body');
  for (const pair of pairs) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const key = decode(at < 0 ? pair : pair.slice(0, at));
    insert(tree, path(key), at < 0 ? '' : decode(pair.slice(at + 1)), key);
  }
  return tree;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw badParameter('parameter_invalid', 'The request is not valid form encoding.', 'body');
  }
}

function path(key: string): string[] {
  const bracket = key.indexOf('[');
  if (bracket < 0) return [key];
  const rest = key.slice(bracket);
  if (!/^(\[[^[\]]*\])+$/.test(rest)) throw badParameter('parameter_unknown', `Invalid parameter name: ${key}`, key);
  return [key.slice(0, bracket), ...rest.slice(1, -1).split('][')];
}

function insert(tree: FormTree, keys: string[], value: string, name: string): void {
  if (keys.length > MAX_DEPTH) throw badParameter('parameter_unknown', `Parameter nested too deeply: ${name}`, name);
  let node = tree;
  keys.forEach((part, depth) => {
    const key = part === '' ? String(Object.keys(node).length) : part;
    if (depth === keys.length - 1) {
      node[key] = value;
      return;
    }
    const next = node[key];
    if (typeof next === 'string') throw badParameter('parameter_invalid', `Invalid hash: ${name}`, name);
    node = next ?? (node[key] = Object.create(null) as FormTree);
  });
}
