import type { Catalog, Provider } from './catalog';
import { placed, type PlacedPassage } from './placedPassage';
import { sourceWords } from './wording';

/** Two passages that cannot both be right, and the criteria on which that bears. */
export type Contradiction = {
  readonly criteria: readonly string[];
  readonly says: readonly [PlacedPassage, PlacedPassage];
  /** Whether it is one source that says both. */
  readonly isOfOne: boolean;
};

/** The contradictions that layers write down; a passage that names no source is of the first. */
export const contradictionsOf = (
  catalog: Catalog,
  { contradictions }: Provider,
): readonly Contradiction[] =>
  contradictions.map(({ criteria, says: [one, other] }) => {
    const says = [placed(catalog, one), placed(catalog, other)] as const;
    return { criteria, says, isOfOne: says[0].from === says[1].from };
  });

/** Both sides in one string; where two sources say them, each with its source and day of reading. */
export const sidesWords = ({ says, isOfOne }: Contradiction): string =>
  says
    .map(({ text, from }) =>
      isOfOne || from === undefined ? text : `${text} (${sourceWords(from)})`,
    )
    .join('; ');
