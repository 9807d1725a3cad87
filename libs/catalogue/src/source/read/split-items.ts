/** A feed or sitemap in parts: what stands around its items, and each item as it is written. */
export interface SplitFeed {
  head: string;
  tail: string;
  /** Start and end of each item in the text, one after the other. */
  bounds: Int32Array;
  count: number;
}

/** Items beyond this many are not even counted. */
const MOST_ITEMS = 500_000;

/**
 * Finds the items of a feed in one pass, without parsing them: a feed of 100,000 items is then parsed a handful at a
 * time, and only as far as needed. What looks like an item inside a CDATA section or a comment is text.
 * @param names local names of an item's element, such as `item` and `entry`
 */
export function splitItems(xml: string, names: readonly string[]): SplitFeed {
  const marks = new RegExp(
    `<!\\[CDATA\\[|<!--|<(/)?(?:[A-Za-z_][\\w.-]*:)?(?:${names.join('|')})(?=[\\s/>])[^>]*>`,
    'g',
  );
  const bounds: number[] = [];
  let start = -1;
  for (let mark = marks.exec(xml); mark && bounds.length < MOST_ITEMS * 2; mark = marks.exec(xml)) {
    const [found, closes] = mark;
    if (found === '<![CDATA[' || found === '<!--') {
      const end = xml.indexOf(found === '<!--' ? '-->' : ']]>', marks.lastIndex);
      if (end < 0) break;
      marks.lastIndex = end + 3;
    } else if (closes) {
      if (start >= 0) bounds.push(start, marks.lastIndex);
      start = -1;
    } else if (start < 0) {
      if (found.endsWith('/>')) bounds.push(mark.index, marks.lastIndex);
      else start = mark.index;
    }
  }
  const first = bounds[0] ?? xml.length;
  return {
    head: xml.slice(0, first),
    tail: bounds.length > 0 ? xml.slice(bounds.at(-1)) : '',
    bounds: Int32Array.from(bounds),
    count: bounds.length / 2,
  };
}

/** The items of a split feed as whole documents of `size` items each. */
export function* documentsOf(xml: string, split: SplitFeed, size: number): Generator<string> {
  for (let at = 0; at < split.count; at += size) {
    const last = Math.min(at + size, split.count);
    const items: string[] = [];
    for (let i = at; i < last; i += 1) items.push(xml.slice(split.bounds[i * 2], split.bounds[i * 2 + 1]));
    yield `${split.head}${items.join('\n')}${split.tail}`;
  }
}
