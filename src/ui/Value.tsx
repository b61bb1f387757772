import { Icon } from './Icon';
import { Steps } from './Steps';
import './value.css';

/** A value as it is drawn: words always, a mark or sign where its kind has one. */
type ShownValue =
  | {
      readonly state: 'stated';
      readonly words: string;
      readonly steps?: {
        readonly look: 'blocks' | 'hachures';
        readonly step: number;
        readonly of: number;
      };
      readonly sign?: 'yes' | 'no' | 'partly' | 'none' | 'first' | 'second';
      readonly remarks: readonly string[];
      /** Whether the reader says so, which is drawn in the reader’s colour. */
      readonly isOwn?: true;
    }
  | { readonly state: 'n/a' }
  | { readonly state: 'not-stated' };

type ValueProps = { readonly value: ShownValue };

/** The three states of a cell, each with a look of its own. */
export function Value({ value }: ValueProps) {
  switch (value.state) {
    case 'n/a':
      return (
        <span className="na">
          n/a<span className="vh"> (does not apply)</span>
        </span>
      );
    case 'not-stated':
      return <span className="ns">not stated</span>;
    case 'stated': {
      const said = (
        <>
          <Words {...value} />
          {value.remarks.map((remark, place) => (
            // Two remarks may read the same; their places never change.
            <span key={place} className="note">
              {remark}
            </span>
          ))}
        </>
      );
      return value.isOwn === true ? <span className="own">{said}</span> : said;
    }
  }
}

type WordsProps = Extract<ShownValue, { state: 'stated' }>;

function Words({ words, steps, sign }: WordsProps) {
  if (steps !== undefined)
    return (
      <span className="ord">
        <Steps {...steps} />
        <span className="word">{words}</span>
        <span className="vh">{` (step ${steps.step} of ${steps.of})`}</span>
      </span>
    );
  if (sign === undefined) return words;
  return (
    <span className={sign === 'none' || sign === 'first' || sign === 'second' ? 'sta' : 'yn'}>
      <Icon name={sign} />
      {words}
    </span>
  );
}
