// Where Facebook's text stands, as data. Strategies are ordered; never use hashed class names.
import { COMMENT, LIKE, MESSAGE, roleOf } from './facebook-parts.ts';
import { frame, unframeAll } from './frame.ts';
import { isUnder, PICTURE, readPicture } from './picture.ts';
import { cornerOf, isAt } from './picture-place.ts';
import type { Reading } from './reading.ts';

const AUTHOR = roleOf('profile_name');
const PARAGRAPH = 'div[dir=auto]';

export const FACEBOOK: Reading = {
  strategies: [
    { kind: 'post', unit: MESSAGE },
    {
      kind: 'link-card',
      unit: roleOf('title'),
      climb: 'a[href]',
    },
    { kind: 'comment', unit: COMMENT, parts: PARAGRAPH },
    {
      kind: 'post',
      unit: LIKE,
      climb: `:has(${AUTHOR})`,
      parts: PARAGRAPH,
      unless: MESSAGE,
    },
    {
      kind: 'post',
      unit: '[role=article]',
      parts: PARAGRAPH,
      unless: `${MESSAGE},${LIKE}`,
    },
    { kind: 'post', unit: '[data-mcomponent=TextArea] .native-text' },
    { kind: 'post', unit: '.story_body_container' },
    { kind: 'link-card', unit: 'a[role=link][target=_blank]' },
    { kind: 'picture', unit: PICTURE },
  ],
  pictures: { read: readPicture, isUnder, frame, unframeAll, isAt, cornerOf },
  leaveAlone: `h2,h3,h4,[role=article] [role=article],${AUTHOR}`,
  outside:
    'form,[role=grid],[role=log],[role=banner],[role=navigation],[role=tooltip],' +
    '[data-pagelet*=Chat],[data-pagelet^=MW],[aria-label*=Messenger],[aria-label*="Đoạn chat"],' +
    '[aria-label^="Tin nhắn"],[aria-label^=Messages]',
  privatePlace:
    /^[^/]*\/(messag(es|ing|e_requests)|notifications|log(in|out)|checkpoint|recover|reg|r\.php|settings|privacy|two_factor|pay(ments?)?|billing|dialog|((marketplace|latest|business)\/)?inbox|marketplace\/you)(?![-\w])/,
};
