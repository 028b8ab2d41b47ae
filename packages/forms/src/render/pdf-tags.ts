/** What the structure needs of PDFKit. */
export interface PdfKitDocument {
  text(text: string, ...rest: readonly unknown[]): unknown;
  lineWidth(width: number): unknown;
  addPage(options: unknown): unknown;
  end(): unknown;
  markContent(tag: string, options?: Readonly<Record<string, unknown>>): unknown;
  markStructureContent(tag: string): unknown;
  endMarkedContent(): unknown;
  struct(type: string, options?: Readonly<Record<string, string>>): PdfKitStructure;
  addStructure(element: PdfKitStructure): unknown;
}
interface PdfKitStructure {
  add(child: unknown): unknown;
  end(): unknown;
}
/** A word, with the spaces after it. */
interface PdfKitInline {
  readonly text: string;
  readonly tag?: TagNode;
  readonly justifyShift?: number;
  x: number;
}
/** A page as pdfmake lays it out. */
export interface PdfKitPage {
  readonly items: readonly { readonly type: string; readonly item: { readonly inlines?: readonly PdfKitInline[] } }[];
  readonly watermark?: unknown;
}

/** A node of the logical structure: `Document`, `P`, `H1`, `Table` … Leaves are named by the texts that belong to them. */
export class TagNode {
  readonly type: string;
  readonly parent: TagNode | undefined;
  readonly children: TagNode[] = [];
  constructor(type: string, parent?: TagNode) {
    this.type = type;
    this.parent = parent;
    parent?.children.push(this);
  }
  get root(): TagNode {
    return this.parent?.root ?? this;
  }
}

/** pdfmake widens a justified line between all pieces, also inside `05/QĐ-XPHC`: gives that width to the spaces alone. */
export function justifyAtSpaces(pages: readonly PdfKitPage[]): void {
  for (const { item } of pages.flatMap((page) => page.items)) {
    const inlines = item.inlines ?? [];
    const shift = inlines[1]?.justifyShift ?? 0;
    const spaces = inlines.slice(0, -1).filter(({ text }) => text.endsWith(' ')).length;
    if (shift === 0 || spaces === 0) continue;
    const widened = (shift * (inlines.length - 1)) / spaces;
    let passed = 0;
    inlines.forEach((inline, index) => {
      inline.x += passed * widened - index * shift;
      if (inline.text.endsWith(' ')) passed += 1;
    });
  }
}

/** Wraps what `document` will draw of `pages` in marked content, and gives it the structure tree of its texts. */
export function tagPages(document: PdfKitDocument, pages: readonly PdfKitPage[]): void {
  const firstPage = new Map<TagNode, PdfKitPage>();
  const tagOn = (page: PdfKitPage, tag: TagNode | undefined): TagNode | undefined => {
    if (tag?.type !== 'TH') return tag;
    if (!firstPage.has(tag)) firstPage.set(tag, page);
    // The head that a table repeats on its later pages is no content.
    return firstPage.get(tag) === page ? tag : undefined;
  };
  const queue = pages.flatMap((page) => [
    ...page.items.flatMap(({ type, item }) => (type === 'line' ? (item.inlines ?? []).map(({ tag }) => tagOn(page, tag)) : [])),
    ...(page.watermark ? [undefined] : []),
  ]);
  const root = queue.find((tag) => tag !== undefined)?.root;
  if (!root) return;

  const structures = new Map<TagNode, PdfKitStructure>();
  const build = (node: TagNode, parent?: PdfKitStructure): void => {
    const structure = document.struct(node.type);
    structures.set(node, structure);
    if (parent) parent.add(structure);
    else document.addStructure(structure);
    for (const child of node.children) build(child, structure);
  };
  build(root);

  // Between two texts of one node nothing is closed; lines, page numbers and watermarks are artifacts.
  let open: TagNode | 'artifact' | undefined;
  const switchTo = (next: TagNode | 'artifact' | undefined): void => {
    if (open === next) return;
    if (open) document.endMarkedContent();
    open = next;
    if (next === 'artifact') document.markContent('Artifact', { type: 'Layout' });
    else if (next) structures.get(next)?.add(document.markStructureContent(next.type));
  };

  const { text, lineWidth, addPage, end } = document;
  document.text = (...args) => {
    switchTo(queue.shift() ?? 'artifact');
    return text.apply(document, args);
  };
  document.lineWidth = (width) => {
    switchTo('artifact');
    return lineWidth.call(document, width);
  };
  document.addPage = (options) => {
    switchTo(undefined);
    return addPage.call(document, options);
  };
  document.end = () => {
    switchTo(undefined);
    structures.get(root)?.end();
    return end.call(document);
  };
}
