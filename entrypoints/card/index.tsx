import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../../components/styles/card.css?inline';
import entryCss from '../../components/styles/entry.css?inline';
import partsCss from '../../components/styles/parts.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';
import { registerCardDoor } from '../../lib/page/card-door.ts';
import { createCardDoor } from './card.tsx';

// Injected by the background when the first card is opened on a page, never by the manifest. An unlisted
// script as the resident ones are, so that nothing tells the page of us.
export default defineUnlistedScript(() =>
  registerCardDoor(createCardDoor(tokensCss + partsCss + entryCss + cardCss)),
);
