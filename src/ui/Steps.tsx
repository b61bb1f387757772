type StepsProps = {
  readonly look: 'blocks' | 'hachures';
  /** The step reached, from 1. */
  readonly step: number;
  readonly of: number;
};

const WIDTH = 34;

const block = (at: number, pitch: number) => `M${at * pitch} 2h${pitch - 1}v11h${1 - pitch}z`;
const blockStub = (at: number, pitch: number) => `M${at * pitch} 11h${pitch - 1}v2h${1 - pitch}z`;
const hachure = (at: number, pitch: number, rise: number) =>
  `M${at * pitch + 1.5} ${8 - at * rise}h3v${5 + at * rise}h-3z`;
const hachureStub = (at: number, pitch: number) => `M${at * pitch + 1.5} 11h3v2h-3z`;

/**
 * An ordinal mark. Blocks stand on a line and are for what is good in plenty; hachures rise like map
 * strokes for steepness and are for what is better low. Steps not reached are stubs.
 */
export function Steps({ look, step, of }: StepsProps) {
  const pitch = (WIDTH + 1) / of;
  const steps = Array.from({ length: of }, (_, at) => at);
  const reached = (at: number) =>
    look === 'blocks' ? block(at, pitch) : hachure(at, pitch, 8 / Math.max(1, of - 1));
  const stub = (at: number) => (look === 'blocks' ? blockStub(at, pitch) : hachureStub(at, pitch));
  return (
    <svg viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
      <path d={steps.slice(0, step).map(reached).join('')} />
      <path className="off" d={steps.slice(step).map(stub).join('')} />
    </svg>
  );
}
