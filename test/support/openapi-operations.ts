import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = Record<string, unknown>;

/** One operation of an application, as its document tells it. */
export interface Operation {
  method: string;
  /** With its parameters in braces. */
  path: string;
  query: string[];
  /** The query that it cannot do without, such as `?by=title`; empty where there is none. */
  asks?: string;
  headers: string[];
  /** A body that fits the schema, or null where none is taken. */
  example: unknown;
}

interface Parameter {
  in: string;
  name: string;
  required?: boolean;
  schema: Schema;
}
interface Described {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** Values that fit better than what a schema can say, by the name of the field. */
export type Samples = Readonly<Record<string, unknown>>;

/** Every operation of a document, in its order. */
export function operationsOf(document: OpenAPIObject, samples: Samples): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const described = item[method] as Described | undefined;
      if (!described) return [];
      const named = (place: string): string[] =>
        (described.parameters ?? []).filter((parameter) => parameter.in === place).map(({ name }) => name);
      const needed = (described.parameters ?? []).filter((one) => one.in === 'query' && one.required);
      const asked = needed.map((one): [string, string] => [
        one.name,
        String(samples[one.name] ?? exampleOf(one.schema, document, samples)),
      ]);
      const asks = asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : '';
      const schema = described.requestBody?.content['application/json']?.schema;
      const example = schema ? exampleOf(schema, document, samples) : null;
      const [query, headers] = [named('query'), named('header')];
      return [{ method: method.toUpperCase(), path, query, asks, headers, example }];
    }),
  );
}

function exampleOf(schema: Schema, document: OpenAPIObject, samples: Samples): unknown {
  const inside = (part: unknown): unknown => exampleOf(part as Schema, document, samples);
  if (typeof schema['$ref'] === 'string') return inside(document.components?.schemas?.[nameIn(schema['$ref'])]);
  const alternatives = (schema['allOf'] ?? schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (alternatives?.[0]) return inside(alternatives[0]);
  const choices = schema['enum'] as unknown[] | undefined;
  if (choices) return choices[0];
  if (schema['properties']) {
    const properties = Object.entries(schema['properties'] as Record<string, Schema>);
    return Object.fromEntries(properties.map(([name, part]) => [name, samples[name] ?? inside(part)]));
  }
  if (schema['type'] === 'array') return schema['items'] ? [inside(schema['items'])] : [];
  return plain(schema);
}

function plain(schema: Schema): unknown {
  if (schema['type'] === 'boolean') return false;
  if (schema['type'] === 'integer' || schema['type'] === 'number') return 12;
  if (schema['type'] === 'object') return {};
  const formats: Record<string, string> = {
    uuid: '01a20000-0000-7000-8000-000000000000',
    date: '2027-01-01',
    'date-time': '2027-01-01T00:00:00Z',
    email: 'somebody@kisumu.example',
  };
  return schema['example'] ?? formats[String(schema['format'])] ?? 'Words that say something about it.';
}

const nameIn = (reference: string): string => reference.split('/').at(-1)!;
