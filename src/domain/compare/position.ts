import type { Catalog, Provider } from '../catalog/catalog';
import { criterionById } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import { nameInSentence, rankedLevels } from '../catalog/criterion';
import type { Criterion, Option } from '../catalog/layer';
import { countWords, listWords } from '../catalog/wording';

/** A square of the plot: the providers that hold both levels. */
type Square = {
  readonly across: Option;
  readonly up: Option;
  readonly providers: readonly Provider[];
};

/**
 * All providers on two scales. Ordinals have squares, not coordinates: one square for each pair of
 * levels. Rows start with the better end of `up`, columns end with the better end of `across`.
 * Whoever is not stated, not applicable or off the scale on either is listed beside it.
 */
export type Position = {
  readonly across: Criterion;
  readonly up: Criterion;
  readonly rows: readonly (readonly Square[])[];
  readonly unplaced: readonly Provider[];
};

const towards = (criterion: Criterion, end: 'first' | 'last'): readonly Option[] => {
  const levels = rankedLevels(criterion);
  const best = criterion.kind === 'scale' && criterion.better === 'low' ? 'first' : 'last';
  return best === end ? levels : levels.toReversed();
};

/** Undefined where the catalog declares no pair of scales to place providers on. */
export const positionOf = (catalog: Catalog): Position | undefined => {
  const { across: acrossId = '', up: upId = '' } = catalog.roles.position ?? {};
  const across = criterionById(catalog, acrossId);
  const up = criterionById(catalog, upId);
  if (across === undefined || up === undefined) return undefined;
  const levelOf = (provider: Provider, criterion: Criterion) => {
    const cell = cellOf(provider, criterion.id);
    return cell.state === 'stated' ? String(cell.statement.value) : undefined;
  };
  const rows = towards(up, 'first').map((upLevel) =>
    towards(across, 'last').map((acrossLevel) => ({
      across: acrossLevel,
      up: upLevel,
      providers: catalog.providers.filter(
        (provider) =>
          levelOf(provider, across) === acrossLevel.id && levelOf(provider, up) === upLevel.id,
      ),
    })),
  );
  const placed = new Set(rows.flat().flatMap(({ providers }) => providers));
  return {
    across,
    up,
    rows,
    unplaced: catalog.providers.filter((provider) => !placed.has(provider)),
  };
};

/** What the plot is: “Complexity by maturity, all 11 providers”. */
export const positionCaption = (catalog: Catalog, { across, up }: Position): string =>
  `${up.label} by ${nameInSentence(across)}, all ${countWords(catalog.providers.length, catalog.things)}`;

/** How to read the plot's two directions: “Maturity; complexity falls toward the top”. */
export const positionNote = ({ across, up }: Position): string => {
  const falls = up.kind === 'scale' && up.better === 'low';
  return `${across.label}; ${nameInSentence(up)} ${falls ? 'falls' : 'rises'} toward the top`;
};

const squareWords = ({ across, up }: Position, square: Square): string =>
  `${nameInSentence(across)} ${square.across.label}, ${nameInSentence(up)} ${square.up.label}`;

const namesIn = (providers: readonly Provider[]): string =>
  listWords(providers.map(({ name }) => name));

/** Where some providers stand, by square; who has none; and who has the square of both best ends. */
export const positionWords = (
  position: Position,
  providers: readonly Provider[],
): readonly string[] => {
  const squares = position.rows.flat().flatMap((square) => {
    const here = square.providers.filter((provider) => providers.includes(provider));
    return here.length === 0 ? [] : [`${namesIn(here)}: ${squareWords(position, square)}.`];
  });
  const unplaced = providers.filter((provider) => position.unplaced.includes(provider));
  const best = position.rows[0]?.at(-1);
  const held = namesIn(best?.providers ?? []);
  return [
    ...squares,
    ...(unplaced.length === 0 ? [] : [`Without a square: ${namesIn(unplaced)}.`]),
    ...(best === undefined
      ? []
      : [
          held === ''
            ? `Nobody has ${squareWords(position, best)}.`
            : `The best square, ${squareWords(position, best)}: ${held}.`,
        ]),
  ];
};
