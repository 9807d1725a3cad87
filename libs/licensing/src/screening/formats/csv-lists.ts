import { countryCode } from './country-names.js';
import { cell, columnsOf, csvRows, type Columns } from './csv-rows.js';
import { euKind } from './eu-xml.js';
import { ListFileRefused, toEntry, type EntryKind, type ListEntry } from './list-entry.js';
import { ofacKind } from './ofac-xml.js';

/** What several rows of one entry say together. */
interface Collected {
  kind: EntryKind;
  names: string[];
  countries: (string | null)[];
  programmes: string[];
  remarks: string;
  listedOn: string;
}

const PREAMBLE_ROWS = 5;

interface CsvFormat {
  list: string;
  delimiter: string;
  needed: readonly string[];
  ref(row: readonly string[], columns: Columns): string;
  collect(row: readonly string[], columns: Columns, into: Collected): void;
}

/** Rows of one entry need not stand together, so they are collected by its number; entries come at the end. */
async function* readRows(chunks: AsyncIterable<string>, format: CsvFormat): AsyncIterable<ListEntry> {
  const entries = new Map<string, Collected>();
  let columns: Columns | undefined;
  let before = 0;
  for await (const row of csvRows(chunks, format.delimiter)) {
    if (!columns) {
      columns = columnsOf(row, format.needed);
      before += 1;
      if (!columns && before > PREAMBLE_ROWS) throw new ListFileRefused(missing(format));
      continue;
    }
    const ref = format.ref(row, columns);
    if (ref === '') continue;
    const collected = entries.get(ref) ?? emptyEntry();
    format.collect(row, columns, collected);
    entries.set(ref, collected);
  }
  if (!columns) throw new ListFileRefused(missing(format));
  for (const [ref, collected] of entries) {
    const entry = toEntry({ ref, ...collected });
    if (entry) yield entry;
  }
}

const emptyEntry = (): Collected => ({
  ...{ kind: 'other', names: [], countries: [], programmes: [], remarks: '', listedOn: '' },
});

const missing = ({ list, needed }: CsvFormat): string =>
  `The headings of ${list} are missing; it has columns such as ${needed.map((one) => `“${one}”`).join(', ')}.`;

const EU: CsvFormat = {
  list: 'the European Union’s list',
  delimiter: ';',
  needed: ['Entity_LogicalId', 'NameAlias_WholeName'],
  ref: (row, columns) => cell(row, columns, 'Entity_EU_ReferenceNumber', 'Entity_LogicalId'),
  collect: (row, columns, into) => {
    const subject = cell(row, columns, 'Entity_SubjectType_ClassificationCode', 'Entity_SubjectType');
    if (subject) into.kind = euKind(subject);
    into.names.push(cell(row, columns, 'NameAlias_WholeName'));
    into.countries.push(
      countryCode(cell(row, columns, 'Address_CountryIso2Code')),
      countryCode(cell(row, columns, 'Citizenship_CountryIso2Code')),
    );
    into.programmes.push(cell(row, columns, 'Entity_Regulation_Programme'));
    into.remarks ||= cell(row, columns, 'Entity_Remark');
    into.listedOn ||= cell(row, columns, 'Entity_DesignationDate', 'Entity_Regulation_PublicationDate');
  },
};

const UK: CsvFormat = {
  list: 'the United Kingdom’s list',
  delimiter: ',',
  needed: ['Name 6', 'Name 1'],
  ref: (row, columns) => cell(row, columns, 'Group ID', 'OFSI Group ID', 'Unique ID'),
  collect: (row, columns, into) => {
    const kind = cell(row, columns, 'Group Type', 'Designation Type', 'Individual, Entity, Ship').toLowerCase();
    into.kind = kind === 'individual' ? 'person' : kind === 'entity' ? 'organisation' : 'other';
    // Low quality aliases are weak by the list's own word.
    const isWeak = /low/i.test(cell(row, columns, 'Alias Quality', 'Alias strength'));
    if (!isWeak) into.names.push(ukName(row, columns));
    into.names.push(cell(row, columns, 'Name Non-Latin Script', 'Name non-latin script'));
    into.countries.push(
      countryCode(cell(row, columns, 'Country', 'Address Country')),
      countryCode(cell(row, columns, 'Nationality', 'Nationality(/ies)')),
    );
    into.programmes.push(cell(row, columns, 'Regime', 'Regime Name'));
    into.remarks ||= cell(row, columns, 'Other Information');
    into.listedOn ||= cell(row, columns, 'Listed On', 'Date Designated');
  },
};

/** Name 6 is the family name, or an organisation's whole name; a lone 0 stands for nothing. */
const ukName = (row: readonly string[], columns: Columns): string =>
  ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6']
    .map((heading) => cell(row, columns, heading))
    .filter((part) => part !== '' && part !== '0')
    .join(' ');

export const readEuCsv = (chunks: AsyncIterable<string>): AsyncIterable<ListEntry> => readRows(chunks, EU);
export const readUkCsv = (chunks: AsyncIterable<string>): AsyncIterable<ListEntry> => readRows(chunks, UK);

const OFAC_COLUMNS = 12;

/**
 * `SDN.CSV` of OFAC: twelve columns without headings, `-0-` for nothing, a control character at the end. Its aliases are
 * in a file of their own, so the XML file knows more names; those that the remarks name are taken.
 */
export async function* readOfacCsv(chunks: AsyncIterable<string>): AsyncIterable<ListEntry> {
  for await (const row of csvRows(chunks, ',')) {
    if (row.length === 1 && row[0]!.trim().replaceAll('\u001a', '') === '') continue;
    const values = row.map((value) => (value.trim() === '-0-' ? '' : value.trim()));
    if (row.length !== OFAC_COLUMNS || !/^\d+$/.test(values[0]!)) {
      throw new ListFileRefused(
        'A row is not one of OFAC’s SDN file: those have twelve columns and begin with a number.',
      );
    }
    const [ref = '', name = '', type = '', programme = ''] = values;
    const remarks = values[11] ?? '';
    const entry = toEntry({
      ...{ ref, remarks, listedOn: '' },
      kind: ofacKind(type),
      names: [inOrder(name, type), ...[...remarks.matchAll(/(?:a|f)\.k\.a\. '([^']+)'/g)].map((match) => match[1]!)],
      countries: [...remarks.matchAll(/(?:nationality|citizen) ([A-Z][A-Za-z ,'()]+?)(?=[;.])/g)].map((match) =>
        countryCode(match[1]!),
      ),
      programmes: [programme],
    });
    if (entry) yield entry;
  }
}

/** “FAMILY, Given” of a person in the usual order. */
const inOrder = (name: string, type: string): string => {
  const [family, given] = ofacKind(type) === 'person' ? name.split(/,(.+)/) : [name];
  return given ? `${given.trim()} ${family!.trim()}` : name;
};
