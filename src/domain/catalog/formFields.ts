import * as z from 'zod/mini';
import { fieldAt, type Path } from './layerError';

type Form = z.core.$ZodType;

/** Forms that only say how another one is meant. */
const bare = (form: Form): Form =>
  form instanceof z.core.$ZodOptional || form instanceof z.core.$ZodReadonly
    ? bare(form._zod.def.innerType)
    : form;

/** The form of what stands in something of this form; undefined where it says nothing of it. */
const formIn = (form: Form, holder: unknown, step: string | number): Form | undefined => {
  const plain = bare(form);
  if (plain instanceof z.core.$ZodArray) return plain._zod.def.element;
  if (plain instanceof z.core.$ZodRecord) return plain._zod.def.valueType;
  if (plain instanceof z.core.$ZodTuple) return plain._zod.def.items[Number(step)];
  return plain instanceof z.core.$ZodObject || plain instanceof z.core.$ZodDiscriminatedUnion
    ? shapeOf(plain, holder)?.[step]
    : undefined;
};

/** The fields of an object’s form; of one with kinds, those of the kind that the object says it is. */
const shapeOf = (form: Form, holder: unknown): Readonly<Record<string, Form>> | undefined => {
  const plain = bare(form);
  if (plain instanceof z.core.$ZodObject) return plain._zod.def.shape;
  if (!(plain instanceof z.core.$ZodDiscriminatedUnion)) return undefined;
  const { discriminator, options } = plain._zod.def;
  const kind = fieldAt(holder, discriminator);
  return options
    .map((option) => shapeOf(option, holder))
    .find((shape) => {
      const said = shape?.[discriminator];
      return said instanceof z.core.$ZodLiteral && said._zod.def.values.includes(String(kind));
    });
};

/** The fields that may stand at a path of something of this form. */
export const fieldsAt = (form: Form, json: unknown, path: Path): readonly string[] => {
  let here: unknown = json;
  let formed: Form | undefined = form;
  for (const step of path) {
    formed = formed && formIn(formed, here, step);
    here = fieldAt(here, step);
  }
  return Object.keys((formed && shapeOf(formed, here)) ?? {});
};
