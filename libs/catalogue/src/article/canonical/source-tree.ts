import { Parser } from 'htmlparser2';

/** An element that knows where its content lies in the page it was read from. */
export interface SourceElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: SourceElement[];
  /** All text inside, entities read. */
  text: string;
  /** The content as it is written in the page. */
  inner: string;
}

interface OpenElement extends SourceElement {
  innerStart: number;
}

const opened = (tag: string, attributes: Record<string, string>, innerStart: number): OpenElement => ({
  ...{ tag, attributes, children: [], text: '', inner: '', innerStart },
});

/** Reads well-formed HTML, such as we write ourselves, into a tree; the root is an element without a tag. */
export function sourceTree(html: string): SourceElement {
  const root = opened('', {}, 0);
  const open: OpenElement[] = [root];
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const element = opened(tag, attributes, parser.endIndex + 1);
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        for (const element of open) element.text += text;
      },
      onclosetag: () => {
        if (open.length < 2) return;
        const element = open.pop()!;
        element.inner = html.slice(element.innerStart, Math.max(element.innerStart, parser.startIndex));
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return root;
}

/** The first element inside that passes, depth first. */
export function findSource(within: SourceElement, test: (element: SourceElement) => boolean): SourceElement | null {
  for (const child of within.children) {
    const found = test(child) ? child : findSource(child, test);
    if (found) return found;
  }
  return null;
}
