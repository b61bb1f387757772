import type { ReactNode } from 'react';
import { allSourcesWords } from '../../domain/catalog/sourcesRead';
import { swingsOf } from '../../domain/decide/question';
import { useCatalog } from '../../store/AppStoreContext';
import { openDecision } from '../../store/changes';
import { ArrivalHeading } from '../../ui/ArrivalHeading';
import '../../ui/panel.css';
import { ChoiceLink } from '../../url/ChoiceLink';
import './method.css';

type MethodProps = { readonly share: ReactNode };

/** How a recommendation is computed, in plain words, with what it cannot do. */
export default function Method({ share }: MethodProps) {
  const catalog = useCatalog();
  const [one, many] = catalog.things;
  return (
    <main id="main" className="wrap method">
      <div className="bar">
        <ArrivalHeading>How a recommendation is made</ArrivalHeading>
        <ChoiceLink className="push" change={openDecision}>
          Back to the questions
        </ChoiceLink>
        {share}
      </div>
      <Part title="What it starts from">
        <p>
          What the catalog states of each {one}, and nothing else:{' '}
          {allSourcesWords(catalog.sources)}. Ratings such as maturity are the opinions of their
          source. Where it is silent, nothing is assumed, neither yes nor no.
        </p>
      </Part>
      <Part title="Needs rule out">
        <p>
          Each answer is a need of its own; where any of several will do, they are one. A {one}{' '}
          <b>fits</b> when it is stated to meet every one, is <b>ruled out</b> when it is stated to
          miss one, and is <b>to be checked</b> when it misses none but something is not stated.
          “Does not apply” is not met, where a value is asked for. Some lists name only what the
          source happens to mention; what is missing from these is not stated. What is to be checked
          is never ranked among those that fit.
        </p>
      </Part>
      <Part title="Importance ranks">
        <p>
          Among those that fit, the order of importance ranks. You are asked for the whole change
          from the worst to the best, since “how important is maturity” means nothing without saying
          from where to where. Criteria of one tier are those between which you cannot say.
        </p>
        <p>
          The order alone leaves many weights possible. The ranking uses their centre (rank-order
          centroid weights; Barron and Barrett 1996) with evenly spaced steps, which is the centre
          of all spacings of the words between Low and High. It is computed in whole numbers, so a
          tie is a tie: it is shown as one, and nothing hidden breaks it.
        </p>
      </Part>
      <Part title="How sure it is">
        <p>
          Two things are said beside the ranking. The first is exact and needs no numbers: whether
          one {one} is at least as good as another however you weigh within your order, and whatever
          the steps between the words are worth (after Kirkwood and Sarin 1985, Hazen 1986).
        </p>
        <p>
          The second is a share: of 8,191 evenly spread weightings and spacings that agree with your
          order, in how many a {one} comes first (after Lahdelma and Salminen 2001). It is rounded
          to five in a hundred. It is not a probability that the choice is right; it says how much
          the answer depends on what you left open.
        </p>
        <p>
          What is not stated earns nothing in the ranking. The result says up to where a {one} could
          rise if the silence turned out well, and what to look up.
        </p>
      </Part>
      <Part title="Near misses, conflicts, what would change it">
        <p>
          A near miss is the smallest set of needs to give up, or of steps to give way, that lets
          somebody in. When nothing fits, the needs that no {one} meets together are named. And the
          result lists the smallest changes, of importance, of one rating, of one need, that would
          put another name first.
        </p>
      </Part>
      <Part title="What it cannot do">
        <ul>
          <li>It adds up: a weakness can be outweighed, unless you made it a need.</li>
          <li>
            Maturity and CNCF standing overlap. Whoever ranks by both counts one thing twice in
            part.
          </li>
          <li>
            That all weights of your order count alike is a convention. Another one can put another
            name first; a share near one half is the warning.
          </li>
          <li>Steps that nobody stands on still count as steps.</li>
          <li>
            It knows {catalog.providers.length} {many}. What is not in the catalog is not judged.
          </li>
        </ul>
      </Part>
      <Part title="What can be ranked by">
        <ul>
          {swingsOf(catalog).map(({ criterion, label, swing: [worst, best] }) => (
            <li key={criterion}>
              {label}: {worst} → {best}
            </li>
          ))}
        </ul>
      </Part>
    </main>
  );
}

type PartProps = { readonly title: string; readonly children: ReactNode };

function Part({ title, children }: PartProps) {
  return (
    <section className="panel">
      <header>
        <h2>{title}</h2>
      </header>
      <div className="pad">{children}</div>
    </section>
  );
}
