import type { PictureName } from './picture';
import { ShareRow } from './ShareRow';
import { fileName, type Sheet } from './sheet';
import { copiedPicture, saved, type Delivered } from '../../ui/deliver';

type PicturesProps = {
  readonly sheet: Sheet;
  readonly onTold: (told: Promise<Delivered>) => void;
};

const ROWS: readonly (readonly [PictureName, string])[] = [
  ['radar', 'Radar'],
  ['position', 'Position'],
];

const drawnAs = async (kind: 'svg' | 'png', name: PictureName, sheet: Sheet): Promise<Blob> => {
  const { pngOf, svgOf } = await import('./picture');
  return kind === 'svg' ? svgOf(name, sheet) : pngOf(name, sheet);
};

/** The charts of a comparison as pictures, with title, legend and source. */
export function Pictures({ sheet, onTold }: PicturesProps) {
  const file = async (kind: 'svg' | 'png', name: PictureName) => ({
    name: `${fileName(sheet)}-${name}.${kind}`,
    content: await drawnAs(kind, name, sheet),
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
        onClick={() => onTold(copiedPicture(label, drawnAs('png', name, sheet)))}
      >
        Copy
      </button>
    </ShareRow>
  ));
}
