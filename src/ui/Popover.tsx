import { type ReactNode, useState } from 'react';
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
  /** Whether what it opens is drawn only while it is open: a page of many rows draws little else. */
  readonly isDrawnLate?: boolean;
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
  isDrawnLate = false,
  children,
}: PopoverProps) {
  const [isOpen, tellOpen] = useState(false);
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
      <div
        id={id}
        popover="auto"
        className={className}
        role="group"
        aria-label={label}
        onBeforeToggle={({ newState }) => tellOpen(newState === 'open')}
      >
        {(isOpen || !isDrawnLate) && children}
      </div>
    </>
  );
}
