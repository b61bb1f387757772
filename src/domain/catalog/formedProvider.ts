import * as z from 'zod/mini';
import { id as idForm } from './basicForms';
import { formErrors } from './formWords';
import type { LayerProvider } from './layer';
import { fieldAt, type LayerError, type Path } from './layerError';
import { quoted } from './nearest';
import { provider, statement } from './providerForm';

/** Whether something has fields: a map, and no list. */
export const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const record = z.omit(provider, { statements: true });

const readStatements = (json: Readonly<Record<string, unknown>>, path: Path) => {
  const errors: LayerError[] = [];
  const good = Object.entries(json).flatMap(([key, stated]) => {
    const place = [...path, key];
    const named = idForm.safeParse(key);
    const parsed = statement.safeParse(stated);
    if (!named.success) {
      const [issue] = named.error.issues;
      errors.push({
        path: place,
        message: `${quoted(key)} is no id.`,
        advice: issue?.message ?? '',
        ofKey: true,
      });
    }
    if (!parsed.success)
      errors.push(...formErrors(statement, { json: stated, path: place }, parsed.error.issues));
    return named.success && parsed.success ? [[key, parsed.data] as const] : [];
  });
  return { statements: Object.fromEntries(good), errors };
};

/** Who has a record that cannot be read has an id and a name all the same, for what is said of it. */
const standIn = (json: unknown, at: number): LayerProvider => {
  const [own, name] = [fieldAt(json, 'id'), fieldAt(json, 'name')];
  const id = idForm.safeParse(own).success ? String(own) : `?${at}`;
  return { id, name: typeof name === 'string' ? name : id };
};

/**
 * Reads what a layer says of one provider, statement by statement. What has not the form of one leaves
 * a stand-in, so that its statements can be looked at further.
 */
export const readProvider = (json: unknown, at: number) => {
  const path = ['providers', at];
  const said = fieldAt(json, 'statements');
  if (!isObject(json) || !isObject(said)) {
    const whole = provider.safeParse(json);
    return whole.success
      ? { provider: whole.data, errors: [] }
      : {
          provider: standIn(json, at),
          errors: formErrors(provider, { json, path }, whole.error.issues),
        };
  }
  const { statements: _, ...rest } = json;
  const own = record.safeParse(rest);
  const { statements, errors } = readStatements(said, [...path, 'statements']);
  return {
    provider: { ...(own.success ? own.data : standIn(json, at)), statements },
    errors: [
      ...(own.success ? [] : formErrors(provider, { json, path }, own.error.issues)),
      ...errors,
    ],
  };
};
