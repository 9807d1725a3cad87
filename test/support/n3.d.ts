/** The part of n3 that the tests use; the package has no types of its own. */
declare module 'n3' {
  import type { DatasetCore, NamedNode, Quad, Term } from '@rdfjs/types';

  export class Parser {
    parse(text: string): Quad[];
  }
  export class Store implements DatasetCore {
    constructor(quads?: readonly Quad[]);
    readonly size: number;
    add(quad: Quad): this;
    delete(quad: Quad): this;
    has(quad: Quad): boolean;
    match(subject?: Term | null, predicate?: Term | null, object?: Term | null): DatasetCore;
    [Symbol.iterator](): Iterator<Quad>;
  }
  export const DataFactory: {
    namedNode(value: string): NamedNode;
    quad(subject: Term, predicate: Term, object: Term): Quad;
  };
}
