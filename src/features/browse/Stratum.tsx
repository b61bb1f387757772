import type { Provider } from '../../domain/catalog/catalog';
import type { Option } from '../../domain/catalog/layer';
import { Ground, GroundLabel } from './Ground';
import { Row, type RowParts } from './Row';

type StratumProps = RowParts & {
  readonly label: string;
  readonly level: Option | undefined;
  readonly providers: readonly Provider[];
};

/** Rows on the same ground: one hatched cell down their edge, or a label above their cards. */
export function Stratum({ label, level, hasColumn, span, providers, cellsOf }: StratumProps) {
  const rows = providers.length;
  return (
    <tbody role="rowgroup">
      {hasColumn && <GroundLabel label={label} level={level} span={span} rows={rows} />}
      {providers.map((provider, place) => (
        <Row key={provider.id} provider={provider} cells={cellsOf(provider)} hatch={level?.hatch}>
          {hasColumn && place === 0 && (
            <Ground label={label} level={level} rows={rows} scope="rowgroup" />
          )}
        </Row>
      ))}
    </tbody>
  );
}
