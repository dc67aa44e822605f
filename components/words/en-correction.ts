import type { CorrectionWords } from './vi-correction.ts';

/** What only the correction's editor and page say, in English. */
export const enCorrection: CorrectionWords = {
  title: 'Answer with a source',
  intro:
    'Choose a form, put it in your own words, then copy. The extension posts and sends nothing.',
  form: 'Form of the answer',
  forms: { comment: 'Comment', message: 'Message', post: 'Post' },
  language: 'Language of the answer',
  onlyVietnamese: 'This entry is in Vietnamese only.',
  own: 'Your words, to edit',
  locked: 'The source always goes along',
  reset: 'Back to the first wording',
  edit: 'Edit, choose a form',
  read: 'Back to the entry',
  copy: 'Copy',
  picture: {
    title: 'Picture of the correction',
    intro: 'It uses the publisher’s own words, with the source and a code that leads to it.',
    shape: 'Size of the picture',
    shapes: { wide: 'Wide 1200 × 630', square: 'Square 1080 × 1080' },
    copy: 'Copy picture',
    save: 'Save picture',
    done: 'Picture copied. Paste it into the post and add the link to the source.',
    failed: 'The browser did not allow copying a picture. Save it and attach the file instead.',
    scan: 'Scan for\nthe source',
    alt: (fact, source) => `Picture of the correction: ${fact} ${source}`,
    file: 'correction',
  },
  share: {
    title: 'Send it elsewhere',
    facebook: 'Facebook',
    mail: 'E-mail',
    places: { zalo: 'Zalo', messenger: 'Messenger' },
    sheet: 'Share from this device',
    sheetFailed: 'The share sheet did not open. Use the copy button above.',
    subject: 'Information with its source',
    hint: 'Facebook and mail open their own form, for you to read again and send; Facebook takes only the link to the source. For Zalo and Messenger the words are copied, for you to paste there.',
    mailCut:
      'These words are too long for a prepared letter, which holds only the source: paste them in.',
    paste: (place) =>
      `Copied with its source. Open ${place}, choose where to send it, and paste (Ctrl+V).`,
    failed: 'The browser did not allow copying. Please use the copy button above.',
  },
  staff: {
    title: 'Answering for an office?',
    text: 'Say whom you work for, so that readers know who is speaking to them.',
    read: 'Read; do not remind me again',
  },
  unreadTitle: 'This entry could not be opened',
  unread:
    'The entries on this machine could not be read just now. If it stays so, restart the browser.',
  retry: 'Try again',
  goneTitle: 'This entry is no longer in the list',
  gone: 'The publisher has withdrawn it, or its topic is off on this machine. If you quoted it, please look at the source again.',
  lostTitle: 'This page has forgotten its entry',
  lost: 'Open it again from the card or from the popup.',
  noneTitle: 'There is nothing to copy from this entry',
  none: 'It has no secure source to give, or is only a channel of the press.',
};
