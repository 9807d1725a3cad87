import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { brokenCsv } from './bulk.errors.js';

/** What a row of a file says. */
export interface BulkLine {
  url: string | null;
  file: string | null;
}

const LONGEST = 2_000;
const URL_NAMES = new Set(['url', 'address', 'link', 'adresse', 'canonical', 'canonical_url', 'loc', 'permalink']);
const FILE_NAMES = new Set(['file', 'html', 'filename', 'file_name', 'path', 'datei', 'fichier']);

/**
 * Rows of a CSV file, one after the other and never all at once. The first row names its columns, or is a row itself:
 * then the first column is the address and the second a file. Commas, semicolons and tabs all do.
 * @throws catalogue.bulk-broken-csv
 */
export async function* readRows(csv: Readable): AsyncGenerator<BulkLine> {
  const parser = csv.pipe(
    parse({
      bom: true,
      delimiter: [',', ';', '\t'],
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      trim: true,
      maxRecordSize: 100_000,
    }),
  );
  csv.once('error', (error) => parser.destroy(error));
  let columns: { url: number; file: number } | null = null;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (!columns) {
        const named = columnsOf(record);
        columns = named ?? { url: 0, file: 1 };
        if (named) continue;
      }
      const line = { url: cell(record, columns.url), file: cell(record, columns.file) };
      if (line.url !== null || line.file !== null) yield line;
    }
  } catch (error) {
    if (error instanceof CsvError) throw brokenCsv(typeof error['lines'] === 'number' ? error['lines'] : null);
    throw error;
  }
}

function columnsOf(record: readonly string[]): { url: number; file: number } | null {
  const names = record.map((name) => name.toLowerCase().replace(/[\s-]+/g, '_'));
  const url = names.findIndex((name) => URL_NAMES.has(name));
  const file = names.findIndex((name) => FILE_NAMES.has(name));
  return url < 0 && file < 0 ? null : { url, file };
}

const cell = (record: readonly string[], at: number): string | null =>
  record[at]?.replaceAll('\0', '').slice(0, LONGEST) || null;
