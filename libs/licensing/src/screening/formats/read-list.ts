import type { Readable } from 'node:stream';
import { readEuCsv, readOfacCsv, readUkCsv } from './csv-lists.js';
import { readEuXml } from './eu-xml.js';
import { ListFileRefused, type ListEntry, type ListFormat } from './list-entry.js';
import { readOfacXml } from './ofac-xml.js';
import { readUnXml } from './un-xml.js';

const READERS: Readonly<Record<ListFormat, (chunks: AsyncIterable<string>) => AsyncIterable<ListEntry>>> = {
  'un-xml': readUnXml,
  'eu-xml': readEuXml,
  'eu-csv': readEuCsv,
  'ofac-xml': readOfacXml,
  'ofac-csv': readOfacCsv,
  'uk-csv': readUkCsv,
};

/**
 * The entries of a list's file as they come.
 *
 * @throws ListFileRefused with a sentence, when the file is not of this format or not whole
 */
export const readList = (format: ListFormat, file: Readable): AsyncIterable<ListEntry> => READERS[format](utf8(file));

/** All these lists are published as UTF-8; bytes that are none are a sign of another file. */
async function* utf8(file: Readable): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of file) yield decoder.decode(chunk as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new ListFileRefused('The file is not UTF-8 text, as such lists are.');
    throw error;
  }
}
