import { escapeMarkup } from '../escape.js';
import { legalText } from '../legal-text.js';

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, XmlValue>>;
  children: readonly XmlChild[];
}
/** An attribute that is null or undefined is left out. */
type XmlValue = string | number | null | undefined;
/** Text is escaped; what is null, undefined or false is left out. */
export type XmlChild = XmlElement | string | null | undefined | false;

const NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;

export function xml(
  name: string,
  attributes: Readonly<Record<string, XmlValue>> = {},
  ...children: readonly XmlChild[]
): XmlElement {
  return { name, attributes, children };
}

/** A document in UTF-8. Names come from our code alone and are checked; text and values are made legal and escaped. */
export const writeXml = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root)}\n`;

/** @throws RangeError when a name is none */
export function writeElement({ name, attributes, children }: XmlElement): string {
  const inner = children.map(writeChild).join('');
  const tag = `${checked(name)}${Object.entries(attributes).map(writeAttribute).join('')}`;
  return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${name}>`;
}

function writeChild(child: XmlChild): string {
  if (child === null || child === undefined || child === false) return '';
  return typeof child === 'string' ? writeText(child) : writeElement(child);
}

const writeText = (text: string): string => escapeMarkup(legalText(text)).replaceAll('\r', '&#13;');

/** Line breaks and tabs are written as references, or a reader would make spaces of them. */
function writeAttribute([name, value]: [string, XmlValue]): string {
  if (value === null || value === undefined) return '';
  const text = writeText(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
  return ` ${checked(name)}="${text}"`;
}

function checked(name: string): string {
  if (!NAME.test(name)) throw new RangeError(`“${name}” is no name in XML.`);
  return name;
}
