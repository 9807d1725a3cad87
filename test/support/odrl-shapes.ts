import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { missingStandard, STANDARDS_DIR } from './standards.js';

const ODRL = 'http://www.w3.org/ns/odrl/2/';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
/** What the shapes ask of the vocabulary; the rest of it is prose. */
const KEPT = new Set([RDF_TYPE, `${RDFS}subClassOf`, `${ODRL}includedIn`]);

/** null, or why the policies cannot be judged by the shapes of the ODRL group. */
export const missingOdrl = missingStandard('odrl/shapesv2.ttl') ?? missingStandard('odrl/vocab/ODRL22.ttl');

const standard = (path: string): string => readFileSync(join(STANDARDS_DIR, 'odrl', path), 'utf8');

let odrl: object | undefined;
/** RightsML's context is not at hand; the terms that we use are ODRL's and our own, so it is empty here. Nothing is fetched. */
export async function odrlContext(url: string): Promise<{ documentUrl: string; document: jsonld.JsonLdDocument }> {
  const documents: Record<string, () => object> = {
    'http://www.w3.org/ns/odrl.jsonld': () => (odrl ??= JSON.parse(standard('vocab/ODRL22.jsonld')) as object),
    'https://iptc.org/std/RightsML/odrl-profile/rightsml.jsonld': () => ({ '@context': {} }),
  };
  const document = documents[url];
  if (!document) throw new Error(`nothing may be fetched: ${url}`);
  return Promise.resolve({ documentUrl: url, document: document() });
}

/**
 * A judge of policies by the ODRL group's shapes (shapesv2.ttl): the policy as RDF, its types drawn from the domains and
 * ranges of the vocabulary, which is merged. It answers what it found; the vocabulary's own findings (`use` and
 * `transfer` are part of no other action) are the vocabulary's.
 */
export function odrlJudge(): (policy: object) => Promise<string[]> {
  const vocabulary = new Parser().parse(standard('vocab/ODRL22.ttl'));
  const shapes = new Store(new Parser().parse(standard('shapesv2.ttl')));
  const types = typesOf(vocabulary);
  const classes = vocabulary.filter(({ predicate }) => KEPT.has(predicate.value));
  return async (policy) => {
    const options = { documentLoader: odrlContext, format: 'application/n-quads', safe: true };
    const text = await jsonld.toRDF(policy, options as jsonld.Options.ToRdf);
    const said = new Parser().parse(text as unknown as string);
    const data = new Store([...classes, ...said]);
    for (const { subject, predicate, object } of said) {
      for (const type of types.domains.get(predicate.value) ?? []) data.add(typed(subject, type));
      for (const type of types.ranges.get(predicate.value) ?? []) data.add(typed(object, type));
    }
    const { results } = await new ShaclValidator(shapes).validate(data);
    return results
      .filter(({ focusNode }) => !focusNode?.value.startsWith(ODRL))
      .map(({ focusNode, path, message, sourceConstraintComponent: kind }) => {
        const rule = kind?.value.split('#').at(-1);
        return `${focusNode?.value}: ${JSON.stringify(path)} ${rule} ${message.map(({ value }) => value).join()}`;
      });
  };
}

type Term = import('@rdfjs/types').Term;
const typed = (node: Term, type: string) =>
  DataFactory.quad(node, DataFactory.namedNode(RDF_TYPE), DataFactory.namedNode(type));

/** The classes that a property's subject and object belong to. A union names none, but we write no logical constraints. */
function typesOf(vocabulary: ReturnType<Parser['parse']>) {
  const named = (kind: string) => {
    const found = new Map<string, string[]>();
    for (const { subject, predicate, object } of vocabulary) {
      if (predicate.value !== `${RDFS}${kind}` || object.termType !== 'NamedNode') continue;
      found.set(subject.value, [...(found.get(subject.value) ?? []), object.value]);
    }
    return found;
  };
  const ranges = named('range');
  for (const property of ['constraint', 'refinement']) ranges.set(`${ODRL}${property}`, [`${ODRL}Constraint`]);
  return { domains: named('domain'), ranges };
}
