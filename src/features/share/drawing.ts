/** A place on the drawing, in CSS pixels. */
type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type Place = { readonly from: Box; readonly sheet: SVGElement };

const SVG = 'http://www.w3.org/2000/svg';

const drawn = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

const isClear = (colour: string): boolean => /^(transparent|rgba\(.*, 0\))$/.test(colour);

type Ends = (box: Box) => readonly [number, number, number, number];

const SIDES: readonly (readonly [string, Ends])[] = [
  ['top', (box) => [box.x, box.y, box.x + box.width, box.y]],
  ['right', (box) => [box.x + box.width, box.y, box.x + box.width, box.y + box.height]],
  ['bottom', (box) => [box.x, box.y + box.height, box.x + box.width, box.y + box.height]],
  ['left', (box) => [box.x, box.y, box.x, box.y + box.height]],
];

const within = (part: Pick<Element, 'getBoundingClientRect'>, { from }: Place): Box => {
  const { x, y, width, height } = part.getBoundingClientRect();
  return { x: x - from.x, y: y - from.y, width, height };
};

const drawGround = (look: CSSStyleDeclaration, box: Box, { sheet }: Place): void => {
  if (!isClear(look.backgroundColor))
    sheet.append(drawn('rect', { ...box, fill: look.backgroundColor }));
};

const drawEdges = (look: CSSStyleDeclaration, box: Box, { sheet }: Place): void => {
  for (const [side, ends] of SIDES) {
    const width = Number.parseFloat(look.getPropertyValue(`border-${side}-width`));
    const stroke = look.getPropertyValue(`border-${side}-color`);
    const [x1, y1, x2, y2] = ends(box);
    if (width > 0 && !isClear(stroke))
      sheet.append(drawn('line', { x1, y1, x2, y2, stroke, 'stroke-width': width }));
  }
};

const TEXT = ['fill', 'font-size', 'font-weight', 'font-stretch', 'font-family'] as const;
const SHAPE = [
  ...TEXT,
  'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'paint-order', 'text-anchor',
  'opacity', 'fill-opacity', 'stroke-opacity',
] as const; // prettier-ignore

/** An svg of the page with its looks written into it, at its place. */
const drawShape = (part: SVGSVGElement, place: Place): void => {
  const copy = part.cloneNode(true);
  if (!(copy instanceof SVGElement)) return;
  const parts = [part, ...part.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [at, each] of copies.entries()) {
    const original = parts[at];
    if (original === undefined) continue;
    const look = getComputedStyle(original);
    for (const name of SHAPE) each.setAttribute(name, look.getPropertyValue(name));
    for (const name of ['class', 'style', 'tabindex', 'role', 'id']) each.removeAttribute(name);
  }
  for (const [key, value] of Object.entries(within(part, place)))
    copy.setAttribute(key, String(value));
  copy.setAttribute('color', getComputedStyle(part).color);
  copy.setAttribute('overflow', 'visible');
  place.sheet.append(copy);
};

/** The lines in which a text is broken, each with its box. */
const linesOf = (text: Text): readonly { readonly words: string; readonly box: DOMRect }[] => {
  const range = document.createRange();
  const lines: { words: string; box: DOMRect }[] = [];
  for (const word of text.data.matchAll(/\S+\s*/g)) {
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].trimEnd().length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.box.y - box.y) < 2)
      last.words += ` ${word[0].trimEnd()}`;
    else if (box.width > 0) lines.push({ words: word[0].trimEnd(), box });
  }
  return lines;
};

const drawWords = (words: string, box: DOMRect, of: Element, { from, sheet }: Place): void => {
  const look = getComputedStyle(of);
  const baseline = box.y - from.y + box.height / 2 + Number.parseFloat(look.fontSize) * 0.35;
  const line = drawn('text', { x: box.x - from.x, y: baseline, fill: look.color });
  for (const name of TEXT.slice(1)) line.setAttribute(name, look.getPropertyValue(name));
  line.textContent = words;
  sheet.append(line);
};

/** The number of an entry, which no text of the page holds. */
const drawNumber = (entry: Element, place: Place): void => {
  const number = [...(entry.parentElement?.children ?? [])].indexOf(entry) + 1;
  drawWords(String(number), entry.getBoundingClientRect(), entry, place);
};

/** Whether a reader sees it; what is only there for listeners is one pixel large. */
const isSeen = (part: Element): boolean => {
  const { width, height } = part.getBoundingClientRect();
  return (
    part.checkVisibility() &&
    width > 1 &&
    height > 1 &&
    !part.matches('input, button, label:has(input:not(:checked)), label:not(:has(svg))')
  );
};

/** Draws a part of the page and all that is in it, as it looks now. */
export const drawPart = (part: Element, place: Place): void => {
  if (!isSeen(part)) return;
  if (part instanceof SVGSVGElement) {
    drawShape(part, place);
    return;
  }
  const look = getComputedStyle(part);
  drawGround(look, within(part, place), place);
  drawEdges(look, within(part, place), place);
  if (part.matches('ol > li')) drawNumber(part, place);
  for (const child of part.childNodes) {
    if (child instanceof Element) drawPart(child, place);
    else if (child instanceof Text)
      for (const { words, box } of linesOf(child)) drawWords(words, box, part, place);
  }
};
