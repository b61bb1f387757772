import { provenanceWords } from '../../domain/share/provenance';
import { drawPart } from './drawing';
import type { Sheet } from './sheet';

/** The pictures of the app, by the name under which the page holds them. */
export type PictureName = 'radar' | 'position';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 20;
const GAP = 12;
/** From line to line, in sizes of the font. */
const LINE = 1.35;
/** Twice the pixels, so that it stays sharp on paper and on fine screens. */
const SHARPNESS = 2;

const FONT_FILE = /url\("?([^")]+)/;

/** The file of a rule for a font, which stands in the page itself. */
const fileIn = (rule: CSSRule): string | undefined => {
  const source = rule instanceof CSSFontFaceRule ? rule.style.getPropertyValue('src') : '';
  const [, file] = FONT_FILE.exec(source) ?? [];
  return file && new URL(file, document.baseURI).href;
};

/** Where the page has its font from: a file beside it, or the page itself. */
const fontFile = (): string | undefined =>
  [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .map(fileIn)
    .find((file) => file !== undefined);

/** The font of the page as an address that needs nothing else; without it the nearest one is used. */
const fontAddress = async (): Promise<string | undefined> => {
  try {
    const file = fontFile();
    if (file === undefined || file.startsWith('data:')) return file;
    const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `data:font/woff2;base64,${btoa(text)}`;
  } catch {
    return undefined;
  }
};

type Look = { readonly size: number; readonly weight: number; readonly family: string };

/** A text cut into lines that are no wider than this, at spaces, and within a long word if need be. */
const linesOf = (
  text: string,
  width: number,
  { size, weight, family }: Look,
): readonly string[] => {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return [text];
  pen.font = `${weight} ${size}px ${family}`;
  const fits = (line: string) => pen.measureText(line).width <= width;
  return (text.match(/\S{1,40}\s*/g) ?? []).reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined) return [word];
    return fits(`${last}${word.trimEnd()}`)
      ? [...lines.slice(0, -1), `${last}${word}`]
      : [...lines, word];
  }, []);
};

const element = (name: string, attributes: Readonly<Record<string, string | number>>) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

const named = (name: string, text: string): SVGElement => {
  const made = element(name, {});
  made.textContent = text;
  return made;
};

/** Lines under one another; the first one stands on `y`. */
const written = (
  lines: readonly string[],
  y: number,
  { size, weight, family }: Look,
  fill: string,
) =>
  lines.map((line, at) => {
    const look = { 'font-size': size, 'font-weight': weight, 'font-family': family, fill };
    const made = element('text', { x: MARGIN, y: y + at * size * LINE, ...look });
    made.textContent = line.trimEnd();
    return made;
  });

const FACE = (address: string) =>
  `@font-face{font-family:"Encode Sans GW";src:url(${address});font-weight:400 700;font-stretch:75% 100%}`;

/** A picture's title, its drawing and legend as they look on the page, and where it comes from. */
const pictureOf = async (name: PictureName, { provenance }: Sheet): Promise<SVGElement> => {
  const part = document.querySelector(`[data-picture=${name}]`);
  if (part === null) throw new Error(`There is no ${name} on this page.`);
  const font = await fontAddress();
  const { x, y, width, height } = part.getBoundingClientRect();
  const { color, fontFamily: family } = getComputedStyle(part);
  const ground = getComputedStyle(part.closest('.panel') ?? part).backgroundColor;
  const [head, foot] = [
    { size: 15, weight: 650, family },
    { size: 11, weight: 400, family },
  ];
  const title = part.getAttribute('data-title') ?? provenance.sheet;
  const above = linesOf(title, width, head);
  const below = [`${provenanceWords(provenance)}:`, provenance.link].flatMap((line) =>
    linesOf(line, width, foot),
  );
  const top = MARGIN + above.length * head.size * LINE + GAP;
  const end = top + height + GAP + foot.size;
  const box = {
    width: Math.ceil(width) + 2 * MARGIN,
    height: Math.ceil(end + below.length * foot.size * LINE + MARGIN - foot.size),
  };
  const sheet = element('svg', { ...box, viewBox: `0 0 ${box.width} ${box.height}`, role: 'img' });
  sheet.append(
    named('title', title),
    named('style', font === undefined ? '' : FACE(font)),
    element('rect', { ...box, fill: ground }),
    ...written(above, MARGIN + head.size, head, color),
  );
  drawPart(part, { from: { x: x - MARGIN, y: y - top, width, height }, sheet });
  sheet.append(...written(below, end, foot, color));
  return sheet;
};

const textOf = async (name: PictureName, sheet: Sheet): Promise<string> =>
  new XMLSerializer().serializeToString(await pictureOf(name, sheet));

/** A picture as an SVG file. */
export const svgOf = async (name: PictureName, sheet: Sheet): Promise<Blob> =>
  new Blob([await textOf(name, sheet)], { type: 'image/svg+xml' });

/** A picture as a PNG file. */
export const pngOf = async (name: PictureName, sheet: Sheet): Promise<Blob> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await textOf(name, sheet))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser cannot draw.');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (made) => (made === null ? reject(new Error('Nothing was drawn.')) : resolve(made)),
      'image/png',
    );
  });
};
