import { filterable } from '../../domain/browse/facet';
import { type WayOut, waysOut } from '../../domain/browse/wayOut';
import type { Catalog } from '../../domain/catalog/catalog';
import { nameInSentence } from '../../domain/catalog/criterion';
import type { Criterion } from '../../domain/catalog/layer';
import { countWords, entryWords, listWords } from '../../domain/catalog/wording';
import { positionCaption, positionNote, positionOf } from '../../domain/compare/position';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import { askFor, clearFilters } from '../../store/changes';
import type { Choices } from '../../store/choices';
import { PositionPlot } from '../../ui/PositionPlot';
import { ChoiceLink } from '../../url/ChoiceLink';
import '../../ui/panel.css';
import './empty.css';

/** What was asked for, after “No provider …”: “is both High in maturity and Low in complexity”. */
const askedFor = (catalog: Catalog, choices: Choices): string => {
  const { filters, search } = choices;
  const ticked = filterable(catalog).flatMap((criterion) => {
    const entries = filters[criterion.id] ?? [];
    if (entries.length === 0) return [];
    const words = entries.map((entry) => entryWords(criterion, entry)).join(' or ');
    return [{ criterion, words, isScale: criterion.kind === 'scale' }];
  });
  const typed = search.trim();
  if (typed === '' && ticked.every(({ isScale }) => isScale)) {
    const levels = ticked.map(({ criterion, words }) => `${words} in ${nameInSentence(criterion)}`);
    return `is ${levels.length === 2 ? 'both ' : ''}${listWords(levels)}`;
  }
  const parts = ticked.map(({ criterion }) => filterWords(criterion, choices));
  return `matches ${listWords([...parts, ...(typed === '' ? [] : [`“${typed}”`])])}`;
};

const filterWords = (criterion: Criterion, { filters }: Choices): string => {
  const entries = filters[criterion.id] ?? [];
  return `${criterion.label}: ${entries.map((entry) => entryWords(criterion, entry)).join(' or ')}`;
};

const firstWords = (way: WayOut, choices: Choices): readonly [verb: string, what: string] => {
  switch (way.kind) {
    case 'accept':
      return ['Accept', `${way.level.label} ${nameInSentence(way.criterion)}`];
    case 'drop':
      return ['Remove', filterWords(way.criterion, choices)];
    case 'drop-search':
      return ['Remove', `“${choices.search.trim()}”`];
  }
};

const MOST_NAMES = 5;

/** Which filter to drop, with what that would show; never a dead end. */
export default function EmptyResult() {
  const catalog = useCatalog();
  const choices = useChoices();
  const ways = waysOut(catalog, choices, choices.sort);
  const position = positionOf(catalog);
  const isAskedSquare = (across: string, up: string) =>
    position !== undefined &&
    (choices.filters[position.across.id]?.includes(across) ?? false) &&
    (choices.filters[position.up.id]?.includes(up) ?? false);
  const showsSquare = position?.rows.flat().some((at) => isAskedSquare(at.across.id, at.up.id));
  return (
    <section className="panel" aria-labelledby="empty-title">
      <header>
        <h2 id="empty-title">
          No {catalog.things[0]} {askedFor(catalog, choices)}
        </h2>
        <ChoiceLink change={clearFilters} className="push small">
          Clear all
        </ChoiceLink>
      </header>
      <div className={showsSquare === true ? 'empty' : undefined}>
        <ul className="ways">
          {ways.map((way) => {
            const [verb, what] = firstWords(way, choices);
            const names = way.providers.slice(0, MOST_NAMES).map(({ name }) => name);
            const more = way.providers.length - names.length;
            return (
              <li key={`${way.kind} ${what}`}>
                <span>
                  {verb} <b>{what}</b>: {names.join(', ')}
                  {more > 0 && ` and ${more} more`}
                </span>
                <ChoiceLink change={askFor(way.asked)} className="btn">
                  Show {way.providers.length}
                </ChoiceLink>
              </li>
            );
          })}
          {ways.length === 0 && (
            <li>
              <span>No single change shows anything again.</span>
              <ChoiceLink change={clearFilters} className="btn">
                Show all {countWords(catalog.providers.length, catalog.things)}
              </ChoiceLink>
            </li>
          )}
        </ul>
        {position !== undefined && showsSquare === true && (
          <div>
            <p className="small">
              <b>The square you asked for is empty.</b>{' '}
              <span className="soft">Each dot is a {catalog.things[0]}.</span>
            </p>
            <PositionPlot
              caption={positionCaption(catalog, position)}
              note={positionNote(position)}
              corner={position.up.label}
              rows={position.rows}
              isAsked={isAskedSquare}
            />
          </div>
        )}
      </div>
    </section>
  );
}
