import type { Ref } from 'react';
import type { DrawnStratum } from '../../domain/browse/drawnStrata';
import type { Provider } from '../../domain/catalog/catalog';
import { Ground, GroundLabel } from './Ground';
import { Row, type RowParts } from './Row';

type DrawnRowProps = {
  readonly provider: Provider;
  readonly stratum: DrawnStratum;
  /** Where it stands in the whole list, from 0. */
  readonly place: number;
  /** As high as the rows before it that are not drawn, in pixels. */
  readonly gap: number;
  readonly parts: RowParts;
  readonly ref: Ref<HTMLTableRowElement>;
};

/** A row with what is left out before it and, where it is the first drawn on its ground, the ground. */
export function DrawnRow({ provider, stratum, place, gap, parts, ref }: DrawnRowProps) {
  const { hasColumn, span, cellsOf } = parts;
  const { label, level, providers, isContinued } = stratum;
  const hasGround = hasColumn && place === stratum.from;
  return (
    <>
      {gap > 0 && <Gap height={gap} span={span} />}
      {hasGround && (
        <GroundLabel label={label} level={level} span={span} isContinued={isContinued} />
      )}
      <Row
        ref={ref}
        provider={provider}
        cells={cellsOf(provider)}
        hatch={level?.hatch}
        place={place}
      >
        {hasGround && <Ground label={label} level={level} rows={providers.length} scope="row" />}
      </Row>
    </>
  );
}

type GapProps = { readonly height: number; readonly span: number };

/** The room of rows that are not drawn. */
export function Gap({ height, span }: GapProps) {
  return (
    <tr className="gap" aria-hidden="true">
      <td colSpan={span} aria-hidden="true">
        <svg width="1" height={height} />
      </td>
    </tr>
  );
}
