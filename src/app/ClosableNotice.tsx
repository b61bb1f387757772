import type { ReactNode } from 'react';
import { Notice } from '../ui/Notice';

type ClosableNoticeProps = {
  readonly title: string;
  readonly onClose: () => void;
  /** What else can be done about it, before closing. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
};

/** Something to say of what was opened; the reader puts it away, and paper leaves it out. */
export function ClosableNotice({ title, onClose, acts, children }: ClosableNoticeProps) {
  return (
    <div className="wrap no-print">
      <Notice
        title={title}
        acts={
          <>
            {acts}
            <button className="btn" type="button" onClick={onClose}>
              Close
            </button>
          </>
        }
      >
        {children}
      </Notice>
    </div>
  );
}
