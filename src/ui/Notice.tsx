import type { ReactNode } from 'react';
import { Icon } from './Icon';
import './notice.css';

type NoticeProps = {
  readonly title: string;
  readonly isFault?: boolean;
  readonly children: ReactNode;
  readonly acts?: ReactNode;
};

/** Something that the reader should know, in words, with what can be done about it. */
export function Notice({ title, isFault = false, children, acts }: NoticeProps) {
  return (
    <div className={isFault ? 'notice fault' : 'notice'} role={isFault ? 'alert' : 'status'}>
      <Icon name="warn" />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
      {acts !== undefined && <div className="acts bar">{acts}</div>}
    </div>
  );
}
