import type { Order } from '../domain/decide/order';
import { possibleAnswers } from '../domain/decide/possibleAnswers';
import type { Answers } from '../domain/decide/question';
import type { Unread } from '../store/unread';
import { type Codec, idsIn } from './codec';

/** Answers as “question:answer”, in the order of the catalog's questions and their answers. */
export const answersCodec: Codec<Answers> = {
  keys: () => ['need'],
  read: (given, catalog) => {
    const texts = given.get('need');
    if (texts === undefined) return { value: undefined, unread: [] };
    const asked = idsIn(texts);
    const answers = possibleAnswers(catalog).map(({ id, asks, answers: possible }) => {
      const found = possible.filter((each) => asked.includes(`${id}:${each}`));
      const kept = asks === 'one' ? found.slice(0, 1) : found;
      return { id, kept, dropped: found.slice(kept.length) };
    });
    const known = new Set(
      answers.flatMap(({ id, kept, dropped }) =>
        [...kept, ...dropped].map((each) => `${id}:${each}`),
      ),
    );
    return {
      value: Object.fromEntries(
        answers.filter(({ kept }) => kept.length > 0).map(({ id, kept }) => [id, kept]),
      ),
      unread: [
        ...asked.filter((each) => !known.has(each)).map(unknown('need')),
        ...answers.flatMap(({ id, dropped }) =>
          dropped.map((each) => ({
            kind: 'one-only' as const,
            key: 'need',
            found: `${id}:${each}`,
          })),
        ),
      ],
    };
  },
  write: (answers, catalog) => {
    const said = possibleAnswers(catalog).flatMap(({ id }) =>
      (answers[id] ?? []).map((answer) => `${id}:${answer}`),
    );
    return said.length === 0 ? [] : [['need', said.join(',')]];
  },
};

const unknown =
  (key: string) =>
  (found: string): Unread => ({ kind: 'unknown-value', key, found });

/** Tiers between commas, ties between tildes: “maturity,complexity~cncf”. */
export const orderCodec: Codec<Order> = {
  keys: () => ['order'],
  read: (given, catalog) => {
    const texts = given.get('order');
    if (texts === undefined) return { value: undefined, unread: [] };
    const possible = new Set(catalog.preferences.map(({ criterion }) => criterion));
    const tiers = texts.flatMap((text) => text.split(',')).map((tier) => tier.split('~'));
    const met = new Set<string>();
    const unread: Unread[] = [];
    const keep = (id: string): boolean => {
      if (id === '') return false;
      if (!possible.has(id)) unread.push({ kind: 'unknown-value', key: 'order', found: id });
      else if (met.has(id)) unread.push({ kind: 'one-only', key: 'order', found: id });
      else return met.add(id).has(id);
      return false;
    };
    const value = tiers.map((tier) => tier.filter(keep)).filter((tier) => tier.length > 0);
    return { value, unread };
  },
  write: (order) =>
    order.length === 0 ? [] : [['order', order.map((tier) => tier.join('~')).join(',')]],
};
