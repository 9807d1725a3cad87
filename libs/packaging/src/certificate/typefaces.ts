import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { embeddable } from './embeddable-font.js';
import { sfntFromWoff } from './sfnt-from-woff.js';

export type TypefaceName = 'serif' | 'serif-bold' | 'sans' | 'sans-bold';

/** A font file, opened once per process, at the scale of a typeface. */
export interface LoadedFont {
  /** Of the file, and the name under which documents register it. */
  name: string;
  font: Font;
  /** The same, as documents take it. */
  embedded: Font;
  /** Arabic letters are drawn small in their em square; this makes them sit well beside Latin ones. */
  scale: number;
}

const require = createRequire(import.meta.url);
const LATIN_LIKE = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'];

interface Source {
  family: string;
  subsets: readonly string[];
  weight: number;
  scale: number;
}
const serif = (weight: number): Source[] => [
  { family: 'source-serif-4', subsets: LATIN_LIKE, weight, scale: 1 },
  { family: 'noto-naskh-arabic', subsets: ['arabic'], weight, scale: 1.12 },
];
const sans = (weight: number): Source[] => [
  { family: 'inter', subsets: LATIN_LIKE, weight, scale: 1 },
  { family: 'noto-naskh-arabic', subsets: ['arabic'], weight, scale: 1.2 },
];
const SOURCES: Record<TypefaceName, readonly Source[]> = {
  serif: serif(400),
  'serif-bold': serif(600),
  sans: sans(400),
  'sans-bold': sans(600),
};

const NEEDS_NO_SHAPE = /[\s\p{Cc}\p{Cf}]/u;

const opened = new Map<string, Omit<LoadedFont, 'scale'>>();
/** By scale and file: two typefaces share the Arabic file, each at its own scale. */
const scaled = new Map<string, LoadedFont>();

/** A typeface is a chain of files, each for some scripts; a file is read when its first character is wanted. */
export class Typeface {
  private readonly files: readonly { file: string; scale: number }[];
  private readonly byCodePoint = new Map<number, LoadedFont>();

  private constructor(name: TypefaceName) {
    this.files = SOURCES[name].flatMap(({ family, subsets, weight, scale }) =>
      subsets.map((subset) => ({
        file: `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`,
        scale,
      })),
    );
  }

  private static readonly faces = new Map<TypefaceName, Typeface>();
  static named(name: TypefaceName): Typeface {
    const face = Typeface.faces.get(name) ?? new Typeface(name);
    Typeface.faces.set(name, face);
    return face;
  }

  /** The first font of the chain with the character; the first of all when none has it. */
  fontFor(codePoint: number): LoadedFont {
    const known = this.byCodePoint.get(codePoint);
    if (known) return known;
    const found = this.firstWith(codePoint) ?? this.first();
    this.byCodePoint.set(codePoint, found);
    return found;
  }

  /** Whether every character has a shape in one of the files; spaces and marks of direction need none. */
  covers(text: string): boolean {
    return [...text].every((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      return NEEDS_NO_SHAPE.test(character) || this.fontFor(codePoint).font.hasGlyphForCodePoint(codePoint);
    });
  }

  private firstWith(codePoint: number): LoadedFont | undefined {
    for (const { file, scale } of this.files) {
      const loaded = open(file, scale);
      if (loaded.font.hasGlyphForCodePoint(codePoint)) return loaded;
    }
    return undefined;
  }

  private first(): LoadedFont {
    const [first] = this.files;
    if (!first) throw new RangeError('A typeface has at least one file.');
    return open(first.file, first.scale);
  }
}

function open(file: string, scale: number): LoadedFont {
  const key = `${scale} ${file}`;
  const known = scaled.get(key) ?? { ...fontIn(file), scale };
  scaled.set(key, known);
  return known;
}

function fontIn(file: string): Omit<LoadedFont, 'scale'> {
  const known = opened.get(file);
  if (known) return known;
  // `create` opens a collection too; a single file gives a font.
  const font = create(sfntFromWoff(readFileSync(require.resolve(file)))) as Font;
  const found = { name: file, font, embedded: embeddable(font) };
  opened.set(file, found);
  return found;
}
