import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';
import { STANDARDS_DIR } from './standards.js';

export interface NamedText {
  name: string;
  text: string;
}

const standard = (path: string): string => readFileSync(join(STANDARDS_DIR, path), 'utf8');
const parsed = (path: string): Record<string, unknown> => JSON.parse(standard(path)) as Record<string, unknown>;

/** A judge of ninjs by IPTC's schema; null is valid, otherwise the findings. Nothing is fetched: GeoJSON is at hand. */
export function ninjsJudge(version: '2.2' | '3.1'): (value: unknown) => string | null {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // It names draft 7, which this class does not speak; what it says is the same in 2020-12.
  const geoJson = { ...parsed('ninjs/schema/GeoJSON.json'), $schema: 'https://json-schema.org/draft/2020-12/schema' };
  ajv.addSchema(geoJson, 'https://geojson.org/schema/GeoJSON.json');
  const validate = ajv.compile(parsed(`ninjs/schema/ninjs-schema_${version}.json`));
  return (value) => (validate(value) ? null : ajv.errorsText(validate.errors));
}

const XSD = {
  nitf: { main: 'nitf/nitf-3-6.xsd', others: ['nitf/xml.xsd', 'nitf/nitf-3-6-ruby-include.xsd'] },
  'newsml-g2': { main: 'newsml-g2/schema/NewsML-G2_2.35-spec-All-Power.xsd', others: ['newsml-g2/schema/xml.xsd'] },
} as const;

/** What libxml2 finds in these documents against IPTC's XSD; empty when all are valid. */
export async function xsdFindings(kind: keyof typeof XSD, documents: readonly NamedText[]): Promise<string[]> {
  const { main, others } = XSD[kind];
  const file = (path: string) => ({ fileName: path.split('/').at(-1)!, contents: standard(path) });
  return xmllint(documents, { schema: file(main), preload: others.map(file) });
}

/** Whether these are XML at all; needs no schema. */
export const notWellFormed = (documents: readonly NamedText[]): Promise<string[]> =>
  xmllint(documents, { normalization: 'c14n' });

type Options = Parameters<typeof validateXML>[0];
type Kind = { schema: XmlFile; preload: XmlFile[] } | { normalization: 'c14n' };
type XmlFile = { fileName: string; contents: string };
const MEMORY_PAGES = 8_192;

async function xmllint(documents: readonly NamedText[], kind: Kind): Promise<string[]> {
  const xml = documents.map(({ name, text }) => ({ fileName: name, contents: text }));
  const options: Options = { ...kind, xml, maxMemoryPages: MEMORY_PAGES };
  const { valid, errors } = await validateXML(options);
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}

interface Graph {
  '@graph': { '@id': string; 'schema:domainIncludes'?: Ref | Ref[]; 'rdfs:subClassOf'?: Ref | Ref[] }[];
}
type Ref = { '@id': string };
const refs = (value: Ref | Ref[] | undefined): string[] => [value ?? []].flat().map((ref) => ref['@id']);

/** What schema.org 30 does not know: a type, or a property that its type does not have. */
export function schemaOrgJudge(): (value: unknown) => string[] {
  const packed = readFileSync(join(STANDARDS_DIR, 'schemaorg/schemaorg-current-https.jsonld.gz'));
  const { '@graph': graph } = JSON.parse(gunzipSync(packed).toString('utf8')) as Graph;
  const nodes = new Map(graph.map((node) => [node['@id'], node]));
  const kinds = (type: string): string[] => [type, ...refs(nodes.get(type)?.['rdfs:subClassOf']).flatMap(kinds)];
  const judge = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(judge);
    if (typeof value !== 'object' || value === null) return [];
    const { '@type': type, '@context': _, ...members } = value as Record<string, unknown>;
    const known = typeof type === 'string' && nodes.has(`schema:${type}`) ? kinds(`schema:${type}`) : null;
    if (!known) return [`${String(type)} is no type`];
    return Object.entries(members).flatMap(([name, one]) => {
      if (name.includes(':')) return [];
      const domains = refs(nodes.get(`schema:${name}`)?.['schema:domainIncludes']);
      const isKnown = domains.some((domain) => known.includes(domain));
      return [...(isKnown ? [] : [`${name} is no property of ${String(type)}`]), ...judge(one)];
    });
  };
  return judge;
}
