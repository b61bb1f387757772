import { useMemo, useSyncExternalStore } from 'react';
import { keptText } from './keptText';

const kept = keptText('groundwork.ticks');

type Ticks = ReadonlyMap<string, ReadonlySet<string>>;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What the device keeps may be anything: whatever is no list of texts counts as no tick. */
const ticksIn = (text: string): Ticks => {
  const read = parsed(text);
  const lists = typeof read === 'object' && read !== null ? Object.entries(read) : [];
  return new Map(
    lists.map(([id, texts]: [string, unknown]) => [
      id,
      new Set(isList(texts) ? texts.filter((each) => typeof each === 'string') : []),
    ]),
  );
};

const keep = (ticks: Ticks): void => {
  const filled = [...ticks].filter(([, texts]) => texts.size > 0);
  const lists = filled.map(([id, texts]) => [id, [...texts]] as const);
  kept.write(filled.length === 0 ? '' : JSON.stringify(Object.fromEntries(lists)));
};

/**
 * What the reader has ticked off for one provider. It is kept by the text that was ticked: what a
 * later catalog words in another way is to be looked at again.
 */
export const useTicks = (id: string) => {
  const text = useSyncExternalStore(kept.subscribe, kept.read, () => '');
  const isOnDevice = useSyncExternalStore(kept.subscribe, kept.isOnDevice, () => true);
  const ticks = useMemo(() => ticksIn(text), [text]);
  const ticked: ReadonlySet<string> = ticks.get(id) ?? new Set();
  return {
    ticked,
    isOnDevice,
    tick: (line: string, isTicked: boolean): void => {
      const others = [...ticked].filter((each) => each !== line);
      keep(new Map(ticks).set(id, new Set(isTicked ? [...others, line] : others)));
    },
    forget: (): void => keep(new Map(ticks).set(id, new Set())),
  };
};
