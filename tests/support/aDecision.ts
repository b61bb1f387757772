import type { Layer } from '../../src/domain/catalog/layer';
import { aCatalog, aProvider } from './aCatalog';

/** A question of each kind: levels of a scale, any of some, and several that all have to be. */
export const QUESTIONS: NonNullable<Layer['questions']> = [
  {
    id: 'maturity',
    text: 'How mature must it be?',
    note: 'At least:',
    criterion: 'maturity',
    asks: 'one',
    levels: 'atLeast',
  },
  {
    id: 'uses',
    text: 'What shall it use?',
    criterion: 'brings',
    asks: 'any',
    answers: [
      { id: 'shell', any: ['ssh'] },
      { id: 'network', label: 'The network', any: ['dhcp', 'bmc'] },
      { id: 'control', any: ['bmc'] },
    ],
  },
  {
    id: 'musts',
    text: 'What must be true?',
    criterion: 'brings',
    asks: 'all',
    answers: [
      { id: 'no-dhcp', label: 'It does without DHCP', none: ['dhcp'] },
      { id: 'no-bmc', label: 'It does without a BMC', none: ['bmc'] },
      { id: 'discovers', criterion: 'discovery', any: ['yes'] },
    ],
  },
];

/** A preference for each way of measuring one. */
export const PREFERENCES: NonNullable<Layer['preferences']> = [
  { criterion: 'maturity', swing: ['Low', 'High'] },
  { criterion: 'discovery', of: ['yes'], swing: ['No', 'Yes'] },
  { criterion: 'brings', of: ['ssh'], label: 'Light needs', swing: ['More', 'SSH'] },
];

/** Four providers to decide between, and the questions about them. */
export const decisionCatalog = aCatalog(
  [
    aProvider({
      name: 'Ada',
      values: { discovery: 'yes', brings: ['ssh'] },
      statements: { maturity: { value: 'low', qualifier: 'Alpha', at: [7] } },
      links: [{ role: 'project', url: 'https://www.ada.example/' }],
    }),
    aProvider({
      name: 'Bob',
      values: { maturity: 'high', brings: ['dhcp', 'bmc'] },
      statements: { discovery: { value: 'no', at: [9, 4] } },
      notice: { tone: 'caution', text: 'No longer developed' },
    }),
    aProvider({
      name: 'Cid',
      values: { maturity: 'medium', brings: ['ssh', 'bmc'] },
      links: [{ role: 'project', url: 'https://www.cid.example/' }],
    }),
    aProvider({ name: 'Dot', values: { maturity: 'high', discovery: 'n/a', brings: ['ssh'] } }),
  ],
  { questions: QUESTIONS, preferences: PREFERENCES },
);
