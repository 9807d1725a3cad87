import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { ListFileRefused, type ListEntry, type ListFormat } from './list-entry.js';
import { readList } from './read-list.js';
import { EU_CSV, EU_XML, OFAC_CSV, OFAC_XML, UK_CSV, UK_CSV_2026, UN_XML } from './samples.js';

async function read(format: ListFormat, text: string | Buffer, step = 700): Promise<ListEntry[]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) =>
    bytes.subarray(at * step, (at + 1) * step),
  );
  const entries: ListEntry[] = [];
  for await (const entry of readList(format, Readable.from(chunks))) entries.push(entry);
  return entries;
}

describe('a list of', () => {
  it('the United Nations gives persons and organisations with their good aliases', async () => {
    expect(await read('un-xml', UN_XML)).toEqual([
      {
        ref: 'ZZi.001',
        kind: 'person',
        names: ['Tarqun Velimontov Osradi', 'تارقون فيليمونت', 'Tarkun Velimont'],
        countries: ['RU', 'SY'],
        programme: 'Invented',
        remarks: 'Invented for tests & nothing else.',
        listedOn: '2020-01-15',
      },
      {
        ref: 'ZZe.002',
        kind: 'organisation',
        names: ['SILVER STAR TRADING', 'Nijma Trading'],
        countries: ['IR'],
        programme: 'Invented',
        remarks: null,
        listedOn: '2021-03-02',
      },
    ]);
  });

  it.each<[ListFormat, string]>([
    ['eu-xml', EU_XML],
    ['eu-csv', EU_CSV],
  ])('the European Union as %s says the same', async (format, file) => {
    expect(await read(format, file)).toEqual([
      expect.objectContaining({
        ref: 'EU.9001.1',
        kind: 'person',
        names: ['Orlaith Quenbyova', 'Орлайт Квенбыова'],
        countries: ['BY'],
        programme: 'INV',
      }),
      expect.objectContaining({
        ref: 'EU.9002.2',
        kind: 'organisation',
        names: ['Haddowi Shipping; Lines', 'Haddowi Marine'],
        countries: ['SY'],
      }),
    ]);
  });

  it('OFAC as XML gives strong aliases, and as CSV those of the remarks', async () => {
    const xml = await read('ofac-xml', OFAC_XML);
    expect(xml).toEqual([
      expect.objectContaining({
        ref: '90001',
        kind: 'person',
        names: ['Zarqun HADDOWI', 'Abu Osrad HADDOWI'],
        countries: ['LY'],
        programme: 'INVENTED1, INVENTED2',
      }),
      expect.objectContaining({ ref: '90002', kind: 'organisation', names: ['TAMARISK HOLDINGS'], countries: ['KP'] }),
      expect.objectContaining({ ref: '90003', kind: 'other', names: ['OSRAD QUEEN'] }),
    ]);
    const csv = await read('ofac-csv', OFAC_CSV);
    expect(csv).toEqual([
      expect.objectContaining({
        ref: '90001',
        kind: 'person',
        names: ['Zarqun HADDOWI', 'ABU OSRAD'],
        countries: ['LY'],
      }),
      expect.objectContaining({ ref: '90002', kind: 'organisation', names: ['TAMARISK HOLDINGS'] }),
      expect.objectContaining({ ref: '90003', kind: 'other' }),
    ]);
  });

  it.each([
    ['of 2022', UK_CSV],
    ['of 2026', UK_CSV_2026],
  ])('the United Kingdom in the columns %s joins the rows of a group', async (_, file) => {
    expect(await read('uk-csv', file)).toEqual([
      expect.objectContaining({
        ref: '70001',
        kind: 'person',
        names: ['Ivan Velimontov EXAMPLOV', 'Иван Экзамплов', 'Iwan EXAMPLOW'],
        countries: ['RU'],
        programme: 'Invented',
      }),
      expect.objectContaining({ ref: '70002', kind: 'organisation', names: ['LARKSPUR ENERGY'], countries: ['SY'] }),
    ]);
  });

  it('is the same in whatever pieces it comes', async () => {
    for (const step of [1, 7, 100_000])
      expect(await read('un-xml', UN_XML, step)).toEqual(await read('un-xml', UN_XML));
  });
});

describe('a file is refused in a sentence', () => {
  it.each<[string, ListFormat, string | Buffer, RegExp]>([
    ['of another list', 'un-xml', EU_XML, /begins with <export>, but such a list begins with <CONSOLIDATED_LIST>/],
    ['of an error page', 'eu-xml', '<html><body>Service unavailable</body></html>', /begins with <html>/],
    ['that was cut off', 'un-xml', UN_XML.slice(0, -120), /not sent whole/],
    ['that is empty', 'ofac-xml', '', /empty, or no XML/],
    ['that is no XML', 'ofac-xml', 'just words', /empty, or no XML/],
    [
      'whose tags cross',
      'un-xml',
      '<CONSOLIDATED_LIST><INDIVIDUAL><A>x</B></INDIVIDUAL></CONSOLIDATED_LIST>',
      /well-formed|whole/,
    ],
    ['without its headings', 'eu-csv', 'a;b;c\n1;2;3\n', /headings of the European Union’s list are missing/],
    ['of the wrong columns', 'ofac-csv', '1,2,3\n', /twelve columns/],
    ['that is a page', 'uk-csv', '<html>\n<body>\n', /headings of the United Kingdom’s list/],
    ['that is no UTF-8', 'uk-csv', Buffer.from([0xff, 0xfe, 0x41, 0x00]), /not UTF-8/],
    ['that is nested', 'un-xml', `<CONSOLIDATED_LIST>${'<A>'.repeat(60)}`, /nested deeper/],
  ])('%s', async (_, format, file, sentence) => {
    const reading = read(format, file);
    await expect(reading).rejects.toThrow(ListFileRefused);
    await expect(reading).rejects.toThrow(sentence);
  });

  it('and entities of its own are not expanded', async () => {
    const bomb = UN_XML.replace(
      '<CONSOLIDATED_LIST',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><CONSOLIDATED_LIST',
    ).replace('Osradi', '&b;');
    const [entry] = await read('un-xml', bomb);
    expect(entry!.names[0]).not.toContain('aaaa');
  });
});
