import type { Part, Written } from './document';
import { type Extract, rowPlaces, tableOf } from './extract';
import { type Provenance, provenanceWords } from './provenance';

const tableIn = (extract: Extract): Part => {
  const { heads, rows } = tableOf(extract);
  if (extract.isSourced !== true) return { kind: 'table', heads, rows };
  return {
    kind: 'table',
    heads: [...heads, 'Source'],
    rows: rows.map((row, at) => {
      const own = extract.rows[at];
      return own === undefined ? row : [...row, rowPlaces(own)];
    }),
  };
};

const listIn = ({ sentences }: Extract): Written =>
  sentences.length === 0 ? [] : [{ kind: 'list', items: sentences.map((text) => [{ text }]) }];

/**
 * An extract to be put into a text of somebody’s own: its sheet as a heading of the second depth, the
 * table, what the view says beside it, and where it comes from, with the link.
 */
export const extractDocument = (extract: Extract, provenance: Provenance): Written => {
  const { sheet, drawnWith, link } = provenance;
  return [
    { kind: 'heading', depth: 2, text: sheet },
    tableIn(extract),
    ...listIn(extract),
    {
      kind: 'paragraph',
      runs: [
        { text: drawnWith === '' ? '' : `${drawnWith}. ` },
        { text: `${provenanceWords(provenance)}: ` },
        { text: link, url: link },
      ].filter(({ text }) => text !== ''),
    },
  ];
};
