import type { Provider } from '../../domain/catalog/catalog';
import { GroundLayers } from '../../ui/GroundLayers';
import { Band } from './Band';

type DrawingsProps = { readonly picked: readonly Provider[] };

/** What stands on what, and the features, where a source says anything of them. */
export function Drawings({ picked }: DrawingsProps) {
  const hasSections = picked.some(({ section }) => section.length > 0);
  const hasFeatures = picked.some(({ features }) => features.length > 0);
  if (!hasSections && !hasFeatures) return null;
  return (
    <tbody role="rowgroup" className="drawings">
      <Band span={picked.length + 1}>In the source’s words</Band>
      {hasSections && (
        <tr className="strata" role="row">
          <th scope="row" role="rowheader">
            Ground section
            <span className="note">our order of the source’s words</span>
          </th>
          {picked.map(({ id, name, section }) => (
            <td key={id} role="cell" data-who={name}>
              {section.length === 0 ? (
                <span className="ns">not stated</span>
              ) : (
                <GroundLayers layers={section} />
              )}
            </td>
          ))}
        </tr>
      )}
      {hasFeatures && (
        <tr className="long" role="row">
          <th scope="row" role="rowheader">
            Key features
          </th>
          {picked.map(({ id, name, features }) => (
            <td key={id} role="cell" data-who={name}>
              {features.length === 0 ? (
                <span className="ns">not stated</span>
              ) : (
                <ul>
                  {features.map(({ text }, place) => (
                    // Two features may read the same; their places never change.
                    <li key={place}>{text}</li>
                  ))}
                </ul>
              )}
            </td>
          ))}
        </tr>
      )}
    </tbody>
  );
}
