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
  loading: 'Opening this entry…',
  lostTitle: 'This page has forgotten its entry',
  lost: 'Open it again from the card or from the popup.',
  noneTitle: 'There is nothing to copy from this entry',
  none: 'It has no secure source to give, or is only a channel of the press.',
};
