import { Parser } from 'htmlparser2';
import { ListFileRefused } from './list-entry.js';

/** An element with what is in it. Names are without their namespace. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: XmlElement[];
}

const DEEPEST = 20;
const LARGEST_RECORD = 20_000;

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);
export const textOf = (element: XmlElement, name: string): string => childrenOf(element, name)[0]?.text.trim() ?? '';
export const textsOf = (element: XmlElement, name: string): string[] =>
  childrenOf(element, name).map(({ text }) => text);

/**
 * Reads the records of a large XML file as they come, so that no more than one is in memory beside the chunk. Entities
 * of the file's own making are never expanded and nothing is fetched.
 *
 * @param root the element the file has to begin with
 * @param records names of the elements that are a record each
 * @throws ListFileRefused when it begins with something else, is not well-formed, or ends early
 */
export async function* xmlRecords(
  chunks: AsyncIterable<string>,
  root: string,
  records: readonly string[],
): AsyncIterable<XmlElement> {
  const reader = new RecordReader(root, new Set(records));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name, isImplied) => reader.close(name, isImplied),
    },
    { xmlMode: true, decodeEntities: true },
  );
  for await (const chunk of chunks) {
    parser.write(chunk);
    yield* reader.take();
  }
  reader.end();
  parser.end();
  yield* reader.take();
}

class RecordReader {
  private readonly path: string[] = [];
  private readonly open_: XmlElement[] = [];
  private done: XmlElement[] = [];
  private size = 0;
  private hasEnded = false;
  /** Nothing came since the last element was opened. */
  private isFresh = false;

  constructor(
    private readonly root: string,
    private readonly records: ReadonlySet<string>,
  ) {}

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    const name = localName(tag);
    if (this.path.length === 0 && name !== this.root) {
      throw new ListFileRefused(
        `The file begins with <${name.slice(0, 40)}>, but such a list begins with <${this.root}>.`,
      );
    }
    if (this.path.push(name) > DEEPEST)
      throw new ListFileRefused('The file is nested deeper than such a list ever is.');
    this.isFresh = true;
    const parent = this.open_.at(-1);
    if (!parent && !this.records.has(name)) return;
    this.size = parent ? this.size + 1 : 1;
    if (this.size > LARGEST_RECORD) throw new ListFileRefused('An entry of the file is larger than entries ever are.');
    const element: XmlElement = { name, attributes, text: '', children: [] };
    parent?.children.push(element);
    this.open_.push(element);
  }

  text(text: string): void {
    this.isFresh = false;
    const element = this.open_.at(-1);
    if (element && element.text.length < LARGEST_RECORD) element.text += text;
  }

  close(tag: string, isImplied: boolean): void {
    const name = localName(tag);
    const expected = this.path.pop();
    // `<a/>` closes by itself; whatever else is closed without being said stands open where another closes.
    const isOutOfPlace = expected !== name || (isImplied && !this.isFresh);
    this.isFresh = false;
    if (isOutOfPlace)
      throw new ListFileRefused(`The file is not well-formed XML: <${name.slice(0, 40)}> is not closed.`);
    if (this.path.length === 0) this.hasEnded = true;
    const element = this.open_.pop();
    if (element && this.open_.length === 0) this.done.push(element);
  }

  /** Whatever is still open now was cut off. */
  end(): void {
    if (!this.hasEnded) throw new ListFileRefused(this.path.length > 0 ? CUT_OFF : 'The file is empty, or no XML.');
  }

  take(): XmlElement[] {
    const taken = this.done;
    this.done = [];
    return taken;
  }
}

const CUT_OFF = 'The file ends in the middle: it was not sent whole.';
const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
