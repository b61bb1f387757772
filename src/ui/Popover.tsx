import type { ReactNode } from 'react';
import './menu.css';

type PopoverProps = {
  readonly id: string;
  readonly label: string;
  readonly className?: string;
  readonly button: ReactNode;
  readonly buttonClass?: string;
  readonly buttonLabel?: string;
  /** Called when the button is pressed, before the browser opens or closes it. */
  readonly onAsk?: () => void;
  readonly children: ReactNode;
};

/** A button and what it opens: the browser's own popover, which needs no script. */
export function Popover({
  id,
  label,
  className = 'menu',
  button,
  buttonClass = 'btn',
  buttonLabel,
  onAsk,
  children,
}: PopoverProps) {
  return (
    <>
      <button
        type="button"
        className={buttonClass}
        popoverTarget={id}
        aria-label={buttonLabel}
        onClick={onAsk}
      >
        {button}
      </button>
      <div id={id} popover="auto" className={className} role="group" aria-label={label}>
        {children}
      </div>
    </>
  );
}
