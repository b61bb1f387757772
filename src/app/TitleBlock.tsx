import { shortDateWords } from '../domain/catalog/wording';
import { useAppStore, useCatalog, useChoices, useLook } from '../store/AppStoreContext';
import type { Look } from '../store/appStore';
import {
  backToList,
  openCatalogs,
  openComparison,
  openDecision,
  searchFor,
} from '../store/changes';
import { LONGEST_SEARCH, type View } from '../store/choices';
import { Icon, type IconName } from '../ui/Icon';
import '../ui/button.css';
import { ChoiceLink } from '../url/ChoiceLink';
import './titleBlock.css';

/** The header: a drawing's title block laid flat. */
export function TitleBlock() {
  const catalog = useCatalog();
  const { view, provider, picks, catalog: catalogFile } = useChoices();
  const current = (each: View) => (provider === undefined && view === each ? 'page' : undefined);
  const [source] = catalog.sources;
  return (
    <>
      <header className="titleblock">
        <a className="tb-name" href="?">
          <Icon name="bench" />
          <span>
            <strong>Groundwork</strong>
            <span className="cap">Cluster API providers for ground that is not a public cloud</span>
          </span>
        </a>
        <nav className="tb-views" aria-label="Views">
          <ul>
            <li>
              <ChoiceLink change={backToList} aria-current={current('browse')}>
                Browse
              </ChoiceLink>
            </li>
            <li>
              <ChoiceLink change={openDecision} aria-current={current('decide')}>
                Decide
              </ChoiceLink>
            </li>
            <li>
              <ChoiceLink change={openComparison} aria-current={current('compare')}>
                Compare
                {picks.length > 0 && (
                  <span className="tally">
                    {picks.length}
                    <span className="vh"> picked</span>
                  </span>
                )}
              </ChoiceLink>
            </li>
          </ul>
        </nav>
        <Search />
        <div className="tb-catalog">
          <ChoiceLink change={openCatalogs} aria-current={current('catalogs')}>
            <span className="cap">{catalogFile === undefined ? 'Catalog read' : catalogFile}</span>
            <b>
              {source === undefined ? (
                'Catalog'
              ) : (
                <time dateTime={source.read}>{shortDateWords(source.read)}</time>
              )}
            </b>
          </ChoiceLink>
        </div>
        <LookSwitch />
      </header>
      <div className="ruler" aria-hidden="true" />
    </>
  );
}

function Search() {
  const store = useAppStore();
  const { search } = useChoices();
  return (
    <search className="tb-find">
      <Icon name="find" />
      <label className="vh" htmlFor="q">
        Search names, features and requirements
      </label>
      <input
        id="q"
        name="q"
        type="search"
        placeholder="Name, feature or requirement"
        autoComplete="off"
        value={search}
        maxLength={LONGEST_SEARCH}
        onChange={(event) => store.type(searchFor(event.target.value))}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}

const LOOKS: { readonly [Each in Look]: { readonly icon: IconName; readonly next: string } } = {
  system: { icon: 'half', next: 'light' },
  light: { icon: 'sun', next: 'dark' },
  dark: { icon: 'moon', next: 'as the system has them' },
};

function LookSwitch() {
  const store = useAppStore();
  const look = useLook();
  const { icon, next } = LOOKS[look];
  const words = `Colours: ${look}. Make them ${next}`;
  return (
    <div className="tb-theme">
      <button
        className="btn bare icon"
        type="button"
        aria-label={words}
        title={words}
        onClick={store.turnLook}
      >
        <Icon name={icon} />
      </button>
    </div>
  );
}
