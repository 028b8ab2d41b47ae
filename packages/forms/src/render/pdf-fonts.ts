import { mostWords } from './limits.ts';

/** A parsed font file, as fontkit gives it. */
interface ParsedFont {
  readonly characterSet: readonly number[];
  glyphForCodePoint(codePoint: number): unknown;
}
/** A font inside one PDF. */
interface EmbeddedFont {
  readonly font: ParsedFont;
  readonly name: string;
  layoutCache?: Record<string, unknown>;
}
type Faces = Record<string, Record<string, EmbeddedFont>>;
/** The part of pdfmake's document that gives out fonts. */
export interface FontDocument {
  _font: EmbeddedFont | null;
  readonly _fontFamilies: Record<string, EmbeddedFont>;
  _fontCount: number;
  readonly fontCache: Faces;
  getFontType(bold: boolean, italics: boolean): string;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
}

/** What all PDFs share of a face. */
interface SharedFace {
  readonly font: ParsedFont;
  readonly embedded: new (document: FontDocument, font: ParsedFont, id: string) => EmbeddedFont;
  /** Shapes of words that were drawn before. */
  words: Record<string, unknown>;
}

/**
 * Lets documents share their faces: reading the font files and shaping the same words anew for each paper took most of its time. What is
 * embedded in a file still depends on that file alone: each has a subset of its own, and every glyph has been met once, in the order of
 * the characters, before the first paper is drawn.
 */
export function shareFonts(prototype: FontDocument): void {
  const faces = new Map<string, SharedFace>();
  const { provideFont } = prototype;
  prototype.provideFont = function shared(this: FontDocument, family, bold, italics): EmbeddedFont {
    const type = this.getFontType(bold, italics);
    const present = this.fontCache[family]?.[type];
    if (present) return present;
    const face = faces.get(`${family} ${type}`);
    if (!face) {
      const first = provideFont.call(this, family, bold, italics);
      for (const codePoint of [...first.font.characterSet].sort((a, b) => a - b)) first.font.glyphForCodePoint(codePoint);
      faces.set(`${family} ${type}`, { font: first.font, embedded: first.constructor as SharedFace['embedded'], words: Object.create(null) as Record<string, unknown> });
      return first;
    }
    this._fontCount += 1;
    const font = new face.embedded(this, face.font, `F${this._fontCount}`);
    if (Object.keys(face.words).length > mostWords) face.words = Object.create(null) as Record<string, unknown>;
    font.layoutCache = face.words;
    this._font = font;
    this._fontFamilies[font.name] = font;
    (this.fontCache[family] ??= {})[type] = font;
    return font;
  };
}
