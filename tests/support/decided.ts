import { screen, within } from '@testing-library/react';

/** The result beside the questions. */
export const result = () => within(screen.getByRole('region', { name: 'Result' }));

/** A panel of the result: “Ruled out”, “To check”. */
export const panel = (name: string) => within(screen.getByRole('region', { name }));

/** The field of a question. */
export const field = (question: string) => {
  const found = screen
    .getAllByRole('group')
    .find((each) => each.querySelector('legend')?.textContent === question);
  if (found === undefined) throw new Error(`Nobody asks “${question}”.`);
  return within(found);
};

/** An answer of a question, by how its name begins. */
export const answer = (question: string, name: RegExp) => field(question).getByLabelText(name);

/** All answers of a question in words, with their numbers. */
export const answersTo = (question: string) =>
  field(question)
    .getAllByLabelText(/, fits: /)
    .map((each) => each.closest('label')?.textContent);

/** Where everybody stands: “Ada: fits”. */
export const standings = () =>
  within(result().getByRole('list', { name: /^All \d+ / }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

/** The rows of a panel, in words. */
export const linesOf = (name: string) =>
  panel(name)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

/** Who is recommended. */
export const winners = () =>
  within(result().getByRole('article'))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
