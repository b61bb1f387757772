import { Colophon } from './Colophon';
import { SheetBlock } from './SheetBlock';

/** The end of the page. It comes with the rows as HTML, and its script after theirs. */
export default function Foot() {
  return (
    <>
      <SheetBlock />
      <Colophon />
    </>
  );
}
