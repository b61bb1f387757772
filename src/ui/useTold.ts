import { useState } from 'react';
import type { Delivered } from './deliver';

/** An act, by what it was about, and what came of it so far. */
type Act = { readonly about: string; readonly delivered: Delivered };

/** What is said until an act has come to its end. */
export const COMING: Delivered = { words: 'On its way.' };

/** Tells what comes of acts. The last one tried has the last word, and only on what it was about. */
export const useTold = () => {
  const [act, setAct] = useState<Act>();
  const tell = (about: string, coming: Promise<Delivered>): void => {
    const begun: Act = { about, delivered: COMING };
    setAct(begun);
    void coming.then((delivered) =>
      setAct((now) => (now === begun ? { ...begun, delivered } : now)),
    );
  };
  const toldOn = (about: string): Delivered | undefined =>
    act?.about === about ? act.delivered : undefined;
  return { tell, toldOn };
};
