import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import { NUMBERS } from './docx-blocks.js';

const SERIF = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Traditional Arabic', eastAsia: 'SimSun' };
const INK = '1C1B19';
const SOFT = '5D5A53';

const heading = (size: number) => ({
  run: { size, sizeComplexScript: size, bold: true, boldComplexScript: true, color: INK },
  paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
});

const small = (id: string, size: number, paragraph: object = {}) => ({
  ...{ id, name: id, basedOn: 'Normal', quickFormat: true },
  run: { size, sizeComplexScript: size, color: SOFT },
  paragraph: { spacing: { after: 120, line: 264 }, ...paragraph },
});

export function docxStyles(language: string, direction: 'ltr' | 'rtl'): IStylesOptions {
  const spoken = direction === 'rtl' ? { bidirectional: language } : { value: language };
  return {
    default: {
      document: {
        run: { font: SERIF, size: 23, sizeComplexScript: 26, language: spoken, color: INK },
        paragraph: { spacing: { after: 160, line: 312 } },
      },
      title: {
        run: { size: 44, sizeComplexScript: 48, bold: true, boldComplexScript: true },
        paragraph: { spacing: { after: 160 } },
      },
      heading1: heading(34),
      heading2: heading(30),
      heading3: heading(27),
      heading4: heading(24),
      caption: { run: { size: 18, sizeComplexScript: 20, color: SOFT, italics: false, bold: false } },
      hyperlink: { run: { color: '0B5394', underline: {} } },
    },
    paragraphStyles: [
      small('Standfirst', 26),
      small('Byline', 20, { spacing: { after: 320 } }),
      small('Quotation', 23, { indent: { start: 480, end: 480 } }),
      small('Correction', 20),
      small('Note', 19),
      small('Small', 18),
      small('Cell', 19, { spacing: { after: 0 } }),
    ],
  };
}

export const docxNumbering: INumberingOptions = {
  config: [
    {
      reference: NUMBERS,
      levels: [
        {
          ...{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
          style: { paragraph: { indent: { start: 480, hanging: 360 } } },
        },
      ],
    },
  ],
};
