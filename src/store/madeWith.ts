/** A link that says with which version of the catalog it was made, and the link itself. */
export type MadeWith = { readonly version: number; readonly link: string };
