import { optionsOf, optionWords } from '../../domain/catalog/criterion';
import type { Criterion, Statement } from '../../domain/catalog/layer';

type OwnValueProps = {
  readonly criterion: Criterion;
  /** What was said before. */
  readonly said: Statement | undefined;
};

const idsIn = (said: Statement | undefined): readonly string[] =>
  typeof said?.value === 'object' ? said.value : said === undefined ? [] : [String(said.value)];

/** The fields for a value and its reason. A text says by itself why. */
export function OwnValue({ criterion, said }: OwnValueProps) {
  return (
    <>
      <Value criterion={criterion} said={said} />
      {criterion.kind !== 'text' && (
        <label className="field">
          Because
          <textarea name="because" rows={3} maxLength={2000} defaultValue={said?.note} />
        </label>
      )}
    </>
  );
}

/** The field is of the kind that the criterion is. */
function Value({ criterion, said }: OwnValueProps) {
  switch (criterion.kind) {
    case 'scale':
    case 'choice':
      return <One criterion={criterion} said={said} />;
    case 'set':
      return <Several criterion={criterion} said={said} />;
    case 'number':
    case 'date':
    case 'text':
      return <Written criterion={criterion} said={said} />;
  }
}

function One({ criterion, said }: OwnValueProps) {
  return (
    <label className="field">
      {criterion.label}
      <select name="value" defaultValue={idsIn(said)[0] ?? ''}>
        <option value="">choose</option>
        {optionsOf(criterion).map((option) => (
          <option key={option.id} value={option.id}>
            {optionWords(option)}
          </option>
        ))}
        <option value="n/a">does not apply</option>
      </select>
    </label>
  );
}

function Several({ criterion, said }: OwnValueProps) {
  const chosen = idsIn(said);
  return (
    <fieldset>
      <legend>{criterion.label}</legend>
      {optionsOf(criterion).map((option) => (
        <label key={option.id}>
          <input
            type="checkbox"
            name="value"
            value={option.id}
            defaultChecked={chosen.includes(option.id)}
          />{' '}
          {optionWords(option)}
        </label>
      ))}
      <NotAtAll said={said} />
    </fieldset>
  );
}

function Written({ criterion, said }: OwnValueProps) {
  const [before] = idsIn(said);
  const given = before === 'n/a' ? undefined : before;
  const unit = criterion.kind === 'number' && criterion.unit !== undefined && criterion.unit;
  return (
    <>
      <label className="field">
        {criterion.label} {unit !== false && <span className="note">{unit}</span>}
        {criterion.kind === 'text' ? (
          <textarea name="value" rows={3} maxLength={2000} defaultValue={given} />
        ) : (
          <input
            name="value"
            type={criterion.kind === 'number' ? 'number' : 'date'}
            step="any"
            defaultValue={given}
          />
        )}
      </label>
      {criterion.kind !== 'text' && <NotAtAll said={said} />}
    </>
  );
}

function NotAtAll({ said }: Pick<OwnValueProps, 'said'>) {
  return (
    <label>
      <input type="checkbox" name="value" value="n/a" defaultChecked={said?.value === 'n/a'} /> does
      not apply
    </label>
  );
}
