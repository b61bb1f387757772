import { type DragEvent, useState } from 'react';
import { moved } from '../../domain/decide/importance';
import { type Swing, swingsOf } from '../../domain/decide/question';
import { useAppStore, useCatalog, useChoices } from '../../store/AppStoreContext';
import {
  moveImportance,
  placeImportance,
  tieImportance,
  toggleImportance,
} from '../../store/decisionChanges';
import { Icon } from '../../ui/Icon';

type ImportanceFieldProps = { readonly number: number };

/** What matters most, asked as swings: which change from worst to best would be worth the most. */
export function ImportanceField({ number }: ImportanceFieldProps) {
  const store = useAppStore();
  const swings = swingsOf(useCatalog());
  const { order } = useChoices();
  const left = swings.filter(({ criterion }) => !order.flat().includes(criterion));
  if (swings.length === 0) return null;
  return (
    <fieldset className="q" aria-labelledby="question-order">
      <span className="no" aria-hidden="true">
        {number}
      </span>
      <div>
        <legend id="question-order">What matters most among those that fit?</legend>
        <p className="note">
          Which of these changes would be worth the most? Add it first, then the next; tie those
          that you cannot tell apart. Without any nobody is ranked.
        </p>
        <Ranking swings={swings} />
        {left.length > 0 && (
          <div className="opts">
            {left.map(({ criterion, label, swing: [worst, best] }) => (
              <button
                key={criterion}
                type="button"
                className="btn"
                onClick={() => store.choose(toggleImportance(criterion))}
              >
                Add {label}: {worst} → {best}
              </button>
            ))}
          </div>
        )}
      </div>
    </fieldset>
  );
}

type RankingProps = { readonly swings: readonly Swing[] };

function Ranking({ swings }: RankingProps) {
  const store = useAppStore();
  const { order } = useChoices();
  const [dragged, setDragged] = useState<string>();
  if (order.length === 0) return null;
  const items = order.flatMap((tier, at) =>
    tier.map((id, place) => ({
      id,
      rank: order.slice(0, at).flat().length + 1,
      isTied: place > 0,
    })),
  );
  const dropOn = (id: string) => (event: DragEvent) => {
    event.preventDefault();
    if (dragged !== undefined) store.choose(placeImportance(dragged, id));
    setDragged(undefined);
  };
  return (
    <ol className="order">
      {items.map(({ id, rank, isTied }, place) => (
        // Dragging is a second way; the buttons in the row are the first.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <li
          key={id}
          className={isTied ? 'tied' : undefined}
          draggable
          onDragStart={() => setDragged(id)}
          onDragEnd={() => setDragged(undefined)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={dropOn(id)}
        >
          <span className="rank">{rank}</span>
          <Ranked
            id={id}
            swing={swings.find(({ criterion }) => criterion === id)}
            isTied={isTied}
            isFirst={place === 0}
          />
        </li>
      ))}
    </ol>
  );
}

type RankedProps = {
  readonly id: string;
  readonly swing: Swing | undefined;
  readonly isTied: boolean;
  readonly isFirst: boolean;
};

function Ranked({ id, swing, isTied, isFirst }: RankedProps) {
  const store = useAppStore();
  const { order } = useChoices();
  const label = swing?.label ?? id;
  return (
    <>
      <span>
        {label} <span className="note">{swing?.swing.join(' → ')}</span>
      </span>
      <span className="acts">
        {!isFirst && (
          <button
            type="button"
            className="btn bare icon eq"
            aria-pressed={isTied}
            aria-label={`Tie ${label} with the one above`}
            onClick={() => store.choose(tieImportance(id))}
          >
            =
          </button>
        )}
        <button
          type="button"
          className="btn bare icon"
          aria-label={`Move ${label} up`}
          aria-disabled={moved(order, id, -1) === order}
          onClick={() => store.choose(moveImportance(id, -1))}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="btn bare icon"
          aria-label={`Move ${label} down`}
          aria-disabled={moved(order, id, 1) === order}
          onClick={() => store.choose(moveImportance(id, 1))}
        >
          <Icon name="down" />
        </button>
        <button
          type="button"
          className="btn bare icon"
          aria-label={`Leave ${label} out`}
          onClick={() => store.choose(toggleImportance(id))}
        >
          <Icon name="cross" />
        </button>
      </span>
    </>
  );
}
