import { defineContentScript } from 'wxt/utils/define-content-script';
import cardCss from '../../components/styles/card.css?inline';
import entryCss from '../../components/styles/entry.css?inline';
import partsCss from '../../components/styles/parts.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';
import { registerCardDoor } from '../../lib/page/card-door.ts';
import { createCardDoor } from './card.tsx';

// Injected by the background when the first card is opened on a page, never by the manifest.
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    registerCardDoor(createCardDoor(tokensCss + partsCss + entryCss + cardCss));
  },
});
