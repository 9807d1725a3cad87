import { Parser } from 'htmlparser2';

/** A reader of markup that shares nothing with the writers. */
export class Node {
  readonly children: (Node | string)[] = [];

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  get text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text)).join('');
  }

  all(name: string): Node[] {
    return this.children.flatMap((child) =>
      typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...child.all(name)],
    );
  }

  one(name: string): Node | undefined {
    return this.all(name)[0];
  }

  /** The value of an attribute of the first element of this name that has these attributes too. */
  value(name: string, attribute: string, having: Readonly<Record<string, string>> = {}): string | undefined {
    const wanted = Object.entries(having);
    return this.all(name).find((node) => wanted.every(([key, value]) => node.attributes[key] === value))?.attributes[
      attribute
    ];
  }
}

export function readTree(markup: string, xmlMode: boolean): Node {
  const root = new Node('', {});
  const open = [root];
  const parser = new Parser(
    {
      ontext: (text) => open.at(-1)?.children.push(text),
      onopentag: (name, attributes) => {
        const node = new Node(name, attributes);
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      onclosetag: () => open.pop(),
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(markup);
  return root;
}
