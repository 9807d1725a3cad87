import { parse } from 'csv-parse';
import { ListFileRefused } from './list-entry.js';

const LARGEST_ROW = 200_000;

/** Rows of a CSV file as they come. @throws ListFileRefused when it is none */
export async function* csvRows(chunks: AsyncIterable<string>, delimiter: string): AsyncIterable<string[]> {
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_ROW,
  });
  const feeding = feed(chunks, parser);
  try {
    for await (const row of parser) yield row as string[];
  } catch (error) {
    throw error instanceof ListFileRefused
      ? error
      : new ListFileRefused(`The file is not proper CSV: ${sentence(error)}`);
  } finally {
    await feeding;
  }
}

async function feed(chunks: AsyncIterable<string>, parser: ReturnType<typeof parse>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (parser.destroyed) return;
      if (!parser.write(chunk)) await drained(parser);
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

const drained = (parser: ReturnType<typeof parse>): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      for (const event of ['drain', 'close', 'error']) parser.off(event, go);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) parser.once(event, go);
  });

const sentence = (error: unknown): string =>
  error instanceof Error ? error.message.slice(0, 200) : 'it cannot be read.';

/** Where the named columns are. */
export type Columns = ReadonlyMap<string, number>;

/**
 * Looks for the line of headings among the first rows, as some lists begin with a line of their date.
 *
 * @param needed headings without which it is no such list
 */
export function columnsOf(row: readonly string[], needed: readonly string[]): Columns | undefined {
  const columns = new Map(row.map((heading, at) => [heading.trim().toLowerCase(), at]));
  return needed.every((heading) => columns.has(heading.toLowerCase())) ? columns : undefined;
}

export const cell = (row: readonly string[], columns: Columns, ...headings: string[]): string => {
  for (const heading of headings) {
    const at = columns.get(heading.toLowerCase());
    const value = at === undefined ? '' : (row[at] ?? '').trim();
    if (value !== '') return value;
  }
  return '';
};
