import { versionedLink } from '../../url/versionedLink';
import { addressOf, type Sheet } from './sheet';

/** Before the view has said how high it is. */
const HEIGHT = '640';

const LISTENER = `<script>
  addEventListener('message', function (event) {
    document.querySelectorAll('iframe[data-groundwork]').forEach(function (frame) {
      var told = event.source === frame.contentWindow && event.data && event.data.groundwork;
      if (told) frame.height = told.height;
    });
  });
</script>`;

/**
 * What to put into a page of one's own: a frame with this view, and a few lines that make it as high
 * as the view. Where a page allows no script, the frame keeps its height and scrolls.
 */
export const embedding = ({ catalog, choices, provenance }: Sheet): string => {
  const frame = document.createElement('iframe');
  frame.setAttribute('data-groundwork', '');
  frame.setAttribute('src', addressOf(versionedLink(catalog, { ...choices, isEmbedded: true })));
  frame.setAttribute('title', `Groundwork, ${provenance.sheet}`);
  frame.setAttribute('width', '100%');
  frame.setAttribute('height', HEIGHT);
  frame.setAttribute('loading', 'lazy');
  frame.style.border = '0';
  return `${frame.outerHTML}\n${LISTENER}\n`;
};
