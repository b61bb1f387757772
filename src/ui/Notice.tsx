import type { ReactNode } from 'react';
import { Icon } from './Icon';
import './notice.css';

type NoticeProps = {
  readonly title: string;
  readonly isFault?: boolean;
  /** Whether it appears while the reader works, and is read out then. */
  readonly isNews?: boolean;
  readonly children: ReactNode;
  readonly acts?: ReactNode;
};

/** Something that the reader should know, in words, with what can be done about it. */
export function Notice({ title, isFault = false, isNews = true, children, acts }: NoticeProps) {
  return (
    <div
      className={isFault ? 'notice fault' : 'notice'}
      role={isNews ? (isFault ? 'alert' : 'status') : undefined}
    >
      <Icon name="warn" />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
      {acts !== undefined && <div className="acts bar">{acts}</div>}
    </div>
  );
}
