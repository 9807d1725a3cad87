import type { FieldError } from '#libs/kernel';
import { BAND_SECTIONS, NONE, PLAIN_FIELDS, YES, type BookRow } from './book-rows.js';

type Data = Record<string, unknown>;

const GROUPS = ['territory', 'components'];
const RULES = ['exclusivity', 'purposes'];

/** Puts rows of a table together to the data of a price book, and remembers which row said what. */
export class BookBuilder {
  readonly mistakes: FieldError[] = [];
  readonly data: Data = {
    ...{ words: [], audience: [], staff: [], volume: [], territory: {}, components: {}, exclusivity: {}, purposes: {} },
    term: { months: [] },
  };
  private readonly lines = new Map<string, number>();

  /** The row that holds a field, or what the field is a part of. */
  lineOf(path: string): number | undefined {
    const parts = path.split('.');
    for (let length = parts.length; length > 0; length -= 1) {
      const line = this.lines.get(parts.slice(0, length).join('.'));
      if (line !== undefined) return line;
    }
    return undefined;
  }

  add(row: BookRow, line: number): void {
    const section = row.section.trim();
    if (section === 'book') this.plain(row, line);
    else if (section === 'freeExcerpt') this.freeExcerpt(row, line);
    else if ((BAND_SECTIONS as readonly string[]).includes(section)) this.push(section, this.band(row, line), line);
    else if (section === 'volume') this.push(section, this.tier(row, line), line);
    else if (section === 'term') this.term(row, line);
    else if (GROUPS.includes(section)) this.put(section, row.item.trim(), row.value.trim(), line);
    else if (RULES.includes(section)) this.put(section, row.item.trim(), this.rule(row, line), line);
    else this.no(line, 'unknown-section', `A price book has no section “${section}”.`);
  }

  private plain(row: BookRow, line: number): void {
    const item = row.item.trim();
    if (!(PLAIN_FIELDS as readonly string[]).includes(item)) {
      this.no(line, 'unknown-item', `A price book has no field “${item}”.`);
    } else if (item === 'format') this.set(item, this.whole(row.value, line, 'value'), line);
    else if (item === 'contractFrom') {
      this.set(item, row.value.trim() === NONE ? null : this.whole(row.value, line, 'value'), line);
    } else this.set(item, item === 'name' || item === 'note' ? row.value : row.value.trim(), line);
  }

  private freeExcerpt(row: BookRow, line: number): void {
    const [item, value] = [row.item.trim(), row.value.trim()];
    if (item === '' && value === NONE) return this.set('freeExcerpt', null, line);
    this.data['freeExcerpt'] ??= {};
    const isList = item === 'purposes';
    this.put('freeExcerpt', item, isList ? value.split(/\s+/).filter(Boolean) : this.whole(value, line, 'value'), line);
  }

  private term(row: BookRow, line: number): void {
    const item = row.item.trim();
    if (item === 'months') this.push('term.months', this.band(row, line), line);
    else this.put('term', item, this.rule(row, line), line);
  }

  private band(row: BookRow, line: number): Data {
    const end = row.up_to.trim();
    return {
      from: this.whole(row.from, line, 'from'),
      upTo: end === '' ? null : this.whole(end, line, 'up_to'),
      ...this.rule(row, line),
    };
  }

  private tier(row: BookRow, line: number): Data {
    return { from: this.whole(row.from, line, 'from'), factor: row.value.trim() };
  }

  private rule(row: BookRow, line: number): Data {
    const verifiedAs = row.verified_as.trim();
    return {
      factor: row.value.trim(),
      ...(this.said(row.review, line, 'review') && { review: true }),
      ...(verifiedAs !== '' && { verifiedAs }),
      ...(this.said(row.staff_counts, line, 'staff_counts') && { staffCounts: true }),
    };
  }

  private said(cell: string, line: number, column: string): boolean {
    const text = cell.trim().toLowerCase();
    if (text !== '' && text !== YES) this.no(line, 'not-yes', `“${column}” is “${YES}” or empty, not “${cell}”.`);
    return text === YES;
  }

  private whole(cell: string, line: number, column: string): number {
    const text = cell.trim();
    if (/^\d{1,15}$/.test(text)) return Number(text);
    this.no(line, 'not-whole', `“${column}” should be a whole number, not “${cell.slice(0, 40)}”.`);
    return 0;
  }

  private put(section: string, item: string, value: unknown, line: number): void {
    const group = this.data[section] as Data | null;
    if (item === '' || group === null) this.no(line, 'unknown-item', `“${section}” needs to know which it is about.`);
    else if (Object.hasOwn(group, item)) this.no(line, 'twice', `“${section} ${item}” was said before.`);
    else {
      Object.defineProperty(group, item, { value, enumerable: true, writable: true, configurable: true });
      this.lines.set(`${section}.${item}`, line);
    }
  }

  private set(item: string, value: unknown, line: number): void {
    if (Object.hasOwn(this.data, item)) this.no(line, 'twice', `“${item}” was said before.`);
    this.data[item] = value;
    this.lines.set(item, line);
  }

  private push(path: string, value: Data, line: number): void {
    const list = (path === 'term.months' ? (this.data['term'] as Data)['months'] : this.data[path]) as Data[];
    this.lines.set(`${path}.${list.length}`, line);
    list.push(value);
  }

  private no(line: number, code: string, message: string): void {
    this.mistakes.push({ path: `rows.${line}`, code, message: `Row ${line}: ${message}` });
  }
}
