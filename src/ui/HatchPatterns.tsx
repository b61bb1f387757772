import './hatch.css';

/** After the lithology symbols of a borehole log; each a tile of so many pixels. */
const TILES = {
  nested: { width: 12, height: 12, d: 'M1.5 1.5h9v9h-9zM4.5 4.5h3v3h-3z', line: 1 },
  virtual: { width: 14, height: 10, d: 'M0 .5h14M0 5.5h14M3.5 0v5M10.5 5v5', line: 1 },
  hybrid: { width: 8, height: 8, d: 'M-1 9L9-1M-1 1l2-2M7 9l2-2', line: 1.1 },
  bare: { width: 12, height: 12, d: 'M3 .5v5M.5 3h5M9 6.5v5M6.5 9h5', line: 1.2 },
  service: { width: 8, height: 8, d: 'M1 1.7h1.4M5 5.7h1.4', line: 1.4 },
  net: { width: 12, height: 7, d: 'M0 3.5q3-4 6 0t6 0', line: 1 },
  control: { width: 9, height: 10, d: 'M2 1v5M6.5 6v4M6.5 0v1', line: 1.1 },
};

/**
 * The hatches, once for the page. They are patterns of the page itself and not pictures used as
 * masks: each picture would be a document to be read before the first rows can be drawn.
 */
export function HatchPatterns() {
  return (
    <svg className="hatch-patterns" height="0" width="0" aria-hidden="true">
      {Object.entries(TILES).map(([name, { width, height, d, line }]) => (
        <pattern
          key={name}
          id={`hatch-${name}`}
          width={width}
          height={height}
          patternUnits="userSpaceOnUse"
        >
          <path d={d} fill="none" stroke="currentColor" strokeWidth={line} />
        </pattern>
      ))}
    </svg>
  );
}
