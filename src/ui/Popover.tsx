import type { ReactNode } from 'react';
import './menu.css';

type PopoverProps = {
  readonly id: string;
  readonly label: string;
  readonly className?: string;
  readonly button: ReactNode;
  readonly buttonClass?: string;
  readonly buttonLabel?: string;
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
  children,
}: PopoverProps) {
  return (
    <>
      <button type="button" className={buttonClass} popoverTarget={id} aria-label={buttonLabel}>
        {button}
      </button>
      <div id={id} popover="auto" className={className} role="group" aria-label={label}>
        {children}
      </div>
    </>
  );
}
