import { Parser } from 'htmlparser2';
import { xml, type XmlChild, type XmlElement } from './xml.js';

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlChild[];
}

/** HTML that we wrote ourselves as elements of XML: entities become characters, void elements are closed. */
export function htmlToXml(html: string): XmlChild[] {
  const root: Open = { name: 'root', attributes: {}, children: [] };
  const open: Open[] = [root];
  const parser = new Parser(
    {
      ontext: (text) => open.at(-1)?.children.push(text),
      onopentag: (name, attributes) => open.push({ name, attributes, children: [] }),
      onclosetag: () => {
        const closed = open.pop();
        if (closed) open.at(-1)?.children.push(element(closed));
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return root.children;
}

const element = ({ name, attributes, children }: Open): XmlElement => xml(name, attributes, ...children);
