import { flushSync } from 'react-dom';

/** Tells when the page goes to the printer and when it is back; gives the way to stop it. */
export const watchPaper = (tell: (isOnPaper: boolean) => void): (() => void) => {
  // The page is printed as it is when the listener returns.
  const leaves = () => flushSync(() => tell(true));
  const returns = () => flushSync(() => tell(false));
  window.addEventListener('beforeprint', leaves);
  window.addEventListener('afterprint', returns);
  return () => {
    window.removeEventListener('beforeprint', leaves);
    window.removeEventListener('afterprint', returns);
  };
};
