import { type Change, openComparison, withPicks } from './changes';
import { type Chart, drawnAmong, drawnPicks } from './choices';

const toggled = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((each) => each !== id) : [...list, id];

/** Moves a pick so many places, to the end at most. */
export const movePick =
  (id: string, places: number): Change =>
  (choices) => {
    const from = choices.picks.indexOf(id);
    if (from < 0) return choices;
    const picks = choices.picks.filter((each) => each !== id);
    return withPicks(choices, picks.toSpliced(Math.max(0, from + places), 0, id));
  };

/** Opens the comparison of exactly these. */
export const compareOnly =
  (ids: readonly string[]): Change =>
  (choices, catalog) =>
    openComparison(withPicks({ ...choices, drawn: [] }, [...new Set(ids)]), catalog);

/** Folds the rows in which all picks say the same, or shows them again. */
export const toggleDifferences: Change = (choices) => ({
  ...choices,
  onlyDifferences: !choices.onlyDifferences,
});

/** Shows the other picks relative to this one, or all of them as they are again. */
export const toggleBase =
  (id: string): Change =>
  (choices) =>
    choices.picks.includes(id)
      ? { ...choices, base: choices.base === id ? undefined : id }
      : choices;

/** Chooses what the radar has around it. */
export const chooseChart =
  (chart: Chart): Change =>
  (choices) => ({ ...choices, chart });

/** Draws a pick in the radar or leaves it out; the last one that is drawn stays. */
export const toggleDrawn =
  (id: string): Change =>
  (choices) => {
    const drawn = toggled(drawnPicks(choices), id);
    return drawn.length === 0 ? choices : { ...choices, drawn: drawnAmong(choices.picks, drawn) };
  };
