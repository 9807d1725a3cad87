import type { z } from 'zod';
import type { Cause } from '../events/cause.js';
import type { World } from '../world.js';

export interface Call<P> {
  world: World;
  params: P;
  /** `id` of `/v1/charges/:id`. */
  path: Record<string, string>;
  cause: Cause;
}

/** One operation of the API. It reads and changes the store in one go and never waits. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  pattern: string;
  schema: z.ZodType;
  handle(call: Call<unknown>): unknown;
}

export function route<S extends z.ZodType>(
  method: Route['method'],
  pattern: string,
  schema: S,
  handle: (call: Call<z.infer<S>>) => unknown,
): Route {
  return { method, pattern, schema, handle: (call) => handle(call as Call<z.infer<S>>) };
}

/** Finds the route of a path; literal segments win over parameters by being listed first. */
export class RouteTable {
  private readonly byMethod = new Map<string, { segments: string[]; route: Route }[]>();

  constructor(routes: readonly Route[]) {
    for (const entry of routes) {
      const list = this.byMethod.get(entry.method) ?? [];
      list.push({ segments: entry.pattern.split('/'), route: entry });
      this.byMethod.set(entry.method, list);
    }
  }

  find(method: string, path: string): { route: Route; path: Record<string, string> } | null {
    const segments = path.split('/');
    for (const candidate of this.byMethod.get(method) ?? []) {
      const values = match(candidate.segments, segments);
      if (values) return { route: candidate.route, path: values };
    }
    return null;
  }
}

function match(pattern: string[], segments: string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const values: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index]!;
    if (part.startsWith(':')) {
      if (segment === '') return null;
      values[part.slice(1)] = segment;
    } else if (part !== segment) return null;
  }
  return values;
}
