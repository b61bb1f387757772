import './disputed.css';
import { Icon } from './Icon';

type DisputedProps = {
  /** In a corner of its cell, where a mark that comes later must not move what is there. */
  readonly isCorner?: boolean;
};

/** Marks a value on which sources disagree. */
export function Disputed({ isCorner = false }: DisputedProps) {
  return (
    <span className={isCorner ? 'disputed is-corner' : 'disputed'} title="Sources disagree">
      <Icon name="differs" />
      <span className={isCorner ? 'vh' : undefined}>disputed</span>
    </span>
  );
}
