import type { Provider } from '../../domain/catalog/catalog';
import { LINK_ROLES } from '../../domain/catalog/linkRoles';
import { placeWords } from '../../domain/catalog/wording';

type LinksProps = { readonly provider: Provider };

/** Where to read on, with what each link is. */
export function Links({ provider: { links } }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="links">
      <header>
        <h2 id="links">Links</h2>
      </header>
      <table className="facts">
        <thead className="vh">
          <tr>
            <th scope="col">What it is</th>
            <th scope="col">Address</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {links.map(({ role, url, note, at }) => (
            <tr key={url}>
              <th scope="row">
                {LINK_ROLES[role]}
                {note !== undefined && <span className="note">{note}</span>}
              </th>
              <td>
                <a href={url} rel="external noopener noreferrer">
                  {url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
                </a>
              </td>
              <td className="src">
                <span className="note">{placeWords(at)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
