import { ShareRow } from './ShareRow';
import type { Sheet } from './sheet';
import { copied, handedOn, type Delivered } from '../../ui/deliver';

type LinkProps = {
  readonly sheet: Sheet;
  readonly onTold: (told: Promise<Delivered>) => void;
};

/** The link to exactly this: copied, handed to the device's own sheet, or taken by hand. */
export function Link({ sheet: { provenance }, onTold }: LinkProps) {
  const { link, sheet } = provenance;
  return (
    <>
      <ShareRow sign="link" name="Copy link" note="Everything that you chose is in the address">
        <button
          className="btn"
          type="button"
          onClick={() => onTold(copied('the link', Promise.resolve(link)))}
        >
          Copy link
        </button>
        {'share' in navigator && (
          <button
            className="btn"
            type="button"
            onClick={() => onTold(handedOn({ title: `Groundwork, ${sheet}`, url: link }))}
          >
            Share…
          </button>
        )}
      </ShareRow>
      <li className="address">
        <input
          aria-label="The link"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </li>
    </>
  );
}
