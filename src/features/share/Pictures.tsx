import type { PictureName } from './picture';
import { ShareRow } from './ShareRow';
import { fileName, type Shown } from './shown';
import { copiedPicture, saved, type Told } from './told';

type PicturesProps = {
  readonly shown: Shown;
  readonly onTold: (told: Promise<Told>) => void;
};

const ROWS: readonly (readonly [PictureName, string])[] = [
  ['radar', 'Radar'],
  ['position', 'Position'],
];

const drawnAs = async (kind: 'svg' | 'png', name: PictureName, shown: Shown): Promise<Blob> => {
  const { pngOf, svgOf } = await import('./picture');
  return kind === 'svg' ? svgOf(name, shown) : pngOf(name, shown);
};

/** The charts of a comparison as pictures, with title, legend and source. */
export function Pictures({ shown, onTold }: PicturesProps) {
  const file = async (kind: 'svg' | 'png', name: PictureName) => ({
    name: `${fileName(shown)}-${name}.${kind}`,
    content: await drawnAs(kind, name, shown),
  });
  return ROWS.map(([name, label]) => (
    <ShareRow key={name} sign="picture" name={label} note="With title, legend and source">
      {(['svg', 'png'] as const).map((kind) => (
        <button
          key={kind}
          className="btn"
          type="button"
          aria-label={`${label}: save as ${kind.toUpperCase()}`}
          onClick={() => onTold(saved(file(kind, name)))}
        >
          {kind.toUpperCase()}
        </button>
      ))}
      <button
        className="btn"
        type="button"
        aria-label={`${label}: copy`}
        onClick={() => onTold(copiedPicture(label, drawnAs('png', name, shown)))}
      >
        Copy
      </button>
    </ShareRow>
  ));
}
