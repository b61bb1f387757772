import { useEffect, useRef, useState } from 'react';
import type { Provider } from '../../domain/catalog/catalog';
import type { Criterion } from '../../domain/catalog/layer';
import { OWN_NOTE, ownRating } from '../../domain/catalog/ownRatings';
import { ownStatement } from '../../domain/catalog/ownStatement';
import { useAppStore, useCatalog, useChoices, useOwn, useToday } from '../../store/AppStoreContext';
import { count } from '../../store/layingChanges';
import { ChooseCriterion } from './ChooseCriterion';
import { keepRating, NO_RATINGS } from './keepRating';
import { OwnValue } from './OwnValue';

type OwnRatingFormProps = {
  readonly provider: Provider;
  /** Undefined where the reader is to choose one. */
  readonly criterion: Criterion | undefined;
  readonly onClose: () => void;
};

const texts = (entered: FormData, name: string): readonly string[] =>
  entered.getAll(name).filter((each) => typeof each === 'string');

const COUNTED = 'counted';

/** What a reader says of their own on one provider; no source’s statement is touched. */
export default function OwnRatingForm({ provider, criterion: asked, onClose }: OwnRatingFormProps) {
  const store = useAppStore();
  const catalog = useCatalog();
  const own = useOwn() ?? NO_RATINGS;
  const today = useToday();
  const { counts } = useChoices();
  const [chosen, setChosen] = useState(asked ?? OWN_NOTE);
  const [words, setWords] = useState('');
  const said = ownRating(own.layers, provider.id, chosen.id);
  const dialog = useRef<HTMLDialogElement>(null);
  // Only a dialog that closes gives the focus back.
  const close = () => dialog.current?.close();
  useEffect(() => dialog.current?.showModal(), []);
  const keep = async (statement: typeof said, isCounted: boolean) => {
    const refused = await keepRating(store, { provider, criterion: chosen.id, statement });
    if (isCounted !== (counts === 'own')) store.choose(count(isCounted ? 'own' : 'first'));
    if (refused === undefined) close();
    else setWords(refused);
  };
  const save = (form: HTMLFormElement) => {
    const entered = new FormData(form);
    const [because = ''] = texts(entered, 'because');
    const statement = ownStatement(chosen, { values: texts(entered, 'value'), because }, today);
    if (statement === undefined) setWords(`Choose or write a value for ${chosen.label} first.`);
    else void keep(statement, entered.has(COUNTED));
  };
  return (
    <dialog
      ref={dialog}
      className="panel own-rating"
      aria-labelledby="own-rating"
      onClose={onClose}
    >
      <header>
        <h2 id="own-rating">
          {[`Your own on ${provider.name}`, ...(asked ? [asked.label] : [])].join(': ')}
        </h2>
      </header>
      <form
        className="pad"
        onSubmit={(event) => {
          event.preventDefault();
          save(event.currentTarget);
        }}
      >
        {asked === undefined && (
          <ChooseCriterion catalog={catalog} chosen={chosen} onChoose={setChosen} />
        )}
        <OwnValue key={chosen.id} criterion={chosen} said={said} />
        <label>
          <input type="checkbox" name={COUNTED} defaultChecked={counts === 'own'} /> Let what you
          say count in order, filters and decisions
        </label>
        <p className="small soft">
          It is kept on this device, in {own.name}, and drawn in your colour. What the sources say
          stays as it is. Catalogs saves it as a file.
        </p>
        <p className="small" role="status">
          {words}
        </p>
        <Acts onTakeBack={said && (() => void keep(undefined, counts === 'own'))} onClose={close} />
      </form>
    </dialog>
  );
}

type ActsProps = {
  /** Undefined where there is nothing to take back. */
  readonly onTakeBack: (() => void) | undefined;
  readonly onClose: () => void;
};

function Acts({ onTakeBack, onClose }: ActsProps) {
  return (
    <p className="bar">
      <button className="btn solid" type="submit">
        Keep it
      </button>
      {onTakeBack !== undefined && (
        <button className="btn" type="button" onClick={onTakeBack}>
          Take it back
        </button>
      )}
      <button className="btn bare push" type="button" onClick={onClose}>
        Close
      </button>
    </p>
  );
}
