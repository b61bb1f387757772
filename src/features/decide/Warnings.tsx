import { criterionById, providerById } from '../../domain/catalog/catalog';
import { cellOf } from '../../domain/catalog/cell';
import { nameInSentence } from '../../domain/catalog/criterion';
import { cellWords, listWords } from '../../domain/catalog/wording';
import { kindsAmong } from '../../domain/compare/differences';
import type { Recommendation } from '../../domain/decide/recommendation';
import { useCatalog } from '../../store/AppStoreContext';
import { Icon } from '../../ui/Icon';
import '../../ui/value.css';

type WarningsProps = { readonly id: string; readonly recommendation: Recommendation };

/** What rides along with a provider: notices, and where the source contradicts itself on a need. */
export function Warnings({ id, recommendation: { asked, compared, toCheck } }: WarningsProps) {
  const catalog = useCatalog();
  const provider = providerById(catalog, id);
  if (provider === undefined) return null;
  const criteria = new Set([
    ...asked.needs.map(({ criterion }) => criterion),
    ...asked.preferences.map(({ criterion }) => criterion),
  ]);
  const disputed = provider.contradictions.filter((each) =>
    each.criteria.some((criterion) => criteria.has(criterion)),
  );
  const kinds = kindsAmong(
    catalog,
    [...compared, ...toCheck.map((each) => each.provider)].flatMap(
      (each) => providerById(catalog, each) ?? [],
    ),
  );
  // Only what is not of the usual kind is worth a warning.
  const usual = Math.max(...kinds.map(({ providers }) => providers.length));
  const kind = kinds.find(
    ({ providers }) => providers.includes(provider) && providers.length < usual,
  );
  const qualified = catalog.criteria
    .filter(({ id: of, headline }) => headline === true && !criteria.has(of))
    .flatMap((criterion) => {
      const cell = cellOf(provider, criterion.id);
      const isQualified = cell.state !== 'not-stated' && cell.statement.qualifier !== undefined;
      return isQualified ? [`${criterion.label}: ${cellWords(criterion, cell)}`] : [];
    });
  return (
    <>
      {kind !== undefined && <span className="info">Kind of thing: {kind.label}</span>}
      {qualified.map((words) => (
        <span key={words} className="info">
          {words}
        </span>
      ))}
      {provider.notice !== undefined && (
        <span className="caution">
          <Icon name="warn" />
          <span>{provider.notice.text}</span>
        </span>
      )}
      {disputed.map(({ criteria: ids, says: [one, other] }) => (
        <span key={one.text} className="caution">
          <Icon name="warn" />
          <span>
            The source contradicts itself on{' '}
            {listWords(
              ids.map((each) => {
                const criterion = criterionById(catalog, each);
                return criterion === undefined ? each : nameInSentence(criterion);
              }),
            )}
            : {one.text}; {other.text}.
          </span>
        </span>
      ))}
    </>
  );
}
