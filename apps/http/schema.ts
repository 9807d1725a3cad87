import type { OpenAPIObject } from '@nestjs/swagger';

type AnySchema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];
type ReferenceObject = Extract<AnySchema, { $ref: string }>;
export type SchemaObject = Exclude<AnySchema, ReferenceObject>;

/** A schema with a note whether the field may be absent. */
export interface Field {
  schema: SchemaObject | ReferenceObject;
  required: boolean;
}

const registry = new Map<string, SchemaObject>();

/** Every named schema, for `components.schemas` of the OpenAPI document. */
export const namedSchemas = (): Record<string, SchemaObject> => Object.fromEntries(registry);

const field = (schema: SchemaObject | ReferenceObject): Field => ({ schema, required: true });

export const text = (description?: string, extra: SchemaObject = {}): Field =>
  field({ type: 'string', description, ...extra });
export const oneOf = (values: readonly string[], description?: string): Field =>
  field({ type: 'string', enum: [...values], description });
export const date = (description?: string): Field => field({ type: 'string', format: 'date', description });
export const instant = (description?: string): Field => field({ type: 'string', format: 'date-time', description });
export const id = (description?: string): Field => field({ type: 'string', format: 'uuid', description });
export const integer = (description?: string): Field => field({ type: 'integer', description });
export const decimal = (description?: string): Field => field({ type: 'number', description });
export const yes = (description?: string): Field => field({ type: 'boolean', description });
export const anything = (description?: string): Field =>
  field({ type: 'object', additionalProperties: true, description });
export const listOf = (item: Field, description?: string): Field =>
  field({ type: 'array', items: item.schema, description });
export const anyOf = (...fields: Field[]): Field => field({ anyOf: fields.map((one) => one.schema) });

/** The field is always there and may be null. */
export const orNull = (inner: Field): Field => {
  if ('$ref' in inner.schema) return field({ nullable: true, allOf: [inner.schema] });
  return field({ ...inner.schema, nullable: true });
};

/** The field may be absent. */
export const optional = (inner: Field): Field => ({ ...inner, required: false });

type Fields<T> = { [K in keyof T]-?: Field };

/** An object's schema; the compiler checks that it names exactly the fields of the type it describes. */
export function object<T extends object>(fields: Fields<T>, description?: string): Field {
  const entries = Object.entries<Field>(fields);
  return field({
    type: 'object',
    description,
    properties: Object.fromEntries(entries.map(([name, value]) => [name, value.schema])),
    required: entries.filter(([, value]) => value.required).map(([name]) => name),
  });
}

/** A schema with a name of its own in the document. */
export function named<T extends object>(name: string, fields: Fields<T>, description?: string): Field {
  return registerAs(name, object<T>(fields, description));
}

/** Gives any schema a name. @throws Error when the name is taken */
export function registerAs(name: string, inner: Field): Field {
  if (registry.has(name)) throw new Error(`Two schemas are called ${name}.`);
  registry.set(name, inner.schema as SchemaObject);
  return field({ $ref: `#/components/schemas/${name}` });
}

/** A keyset page of items. */
export function pageOf(name: string, item: Field): Field {
  return named<{ items: unknown; nextCursor: unknown }>(name, {
    items: listOf(item),
    nextCursor: orNull(text('Give it back as `cursor` for the next page; null on the last.')),
  });
}
