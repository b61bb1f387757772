import * as z from 'zod/mini';
import type { alias } from './aliasForm';
import { id, type passage } from './basicForms';
import { criterion, furtherOption, type option } from './criterionForm';
import { frame } from './frameForm';
import type { prepare } from './prepareForm';
import { provider, type statement } from './providerForm';
import { preference, question } from './questionForm';
import { type change, release } from './releaseForm';

/** The form of a layer file; what each field means is in docs/catalog-format.md. */
export const layerForm = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  id,
  ...frame,
  questions: z.optional(z.readonly(z.array(question))),
  preferences: z.optional(z.readonly(z.array(preference))),
  criteria: z.optional(z.readonly(z.array(criterion))),
  options: z.optional(z.record(id, z.readonly(z.array(furtherOption).check(z.minLength(1))))),
  providers: z.optional(z.readonly(z.array(provider))),
  releases: z.optional(z.readonly(z.array(release))),
});

/** One dated part of what is known, as a file says it. */
export type Layer = z.infer<typeof layerForm>;
/** What providers are judged by. */
export type Criterion = z.infer<typeof criterion>;
/** A level of a scale, or an option of a choice or set. */
export type Option = z.infer<typeof option>;
/** An option that a layer adds to a criterion of an earlier one. */
export type FurtherOption = z.infer<typeof furtherOption>;
/** What one source says of one provider on one criterion. */
export type Statement = z.infer<typeof statement>;
/** Something that a source says in words, and where. */
export type Passage = z.infer<typeof passage>;
/** What one layer says of one provider. */
export type LayerProvider = z.infer<typeof provider>;
/** What a reader does before a provider's first cluster, as one layer says it. */
export type Prepare = z.infer<typeof prepare>;
/** Where statements come from, and when it was read. */
export type Source = NonNullable<Layer['sources']>[number];
/** Where an id that was published leads today. */
export type Alias = z.infer<typeof alias>;
/** One published state of a catalog, and what it changed. */
export type Release = z.infer<typeof release>;
/** One thing that a release changed, as it was before. */
export type CatalogChange = z.infer<typeof change>;
