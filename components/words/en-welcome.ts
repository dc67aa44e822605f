import type { WelcomeWords } from './vi-welcome.ts';

/** What only the first page says, in English. */
export const enWelcome: WelcomeWords = {
  title: 'Read, and see the source',
  intro:
    'When what you read is a claim that was checked, its words are lightly underlined. Press them to see who says so, when, and where.',
  language: 'Language of the extension',
  step: (at) => `Step ${at}`,
  tryTitle: 'Press the underlined words',
  tryIntro: 'A sample post; the entry is a real one, from the list on your machine.',
  tryHint: 'The card opens here. On a real page it opens right under the words.',
  tryNone: 'The list on this machine is empty, so that there is nothing to try.',
  sampleTitle: 'Sample post',
  sampleBefore: 'At the market they say “',
  sampleAfter: '”. Is that so?',
  topicsTitle: 'Choose what matters to you',
  topicsIntro: 'The usual topics are chosen already. Change them at any time in the options.',
  staysTitle: 'Know what stays on your machine',
  never: 'Never collected',
  nevers: [
    'What you read, look up or copy',
    'Messages, text boxes, passwords',
    'Who posted, who shared, in which group',
    'Usage statistics, anything that identifies you',
  ],
  sent: 'The only request is for the list, the same for everyone with the same topics.',
  daily: 'Day by day',
  days: [
    'Pin the icon to the toolbar; press it to look a sentence up.',
    'Or select a sentence, right-click, and choose “Look this up”.',
    'Alt + . opens the card of the next mark on a page.',
    'To answer, copy the correction: the source goes along, and you send it yourself.',
  ],
  start: 'Start reading',
  options: 'Open the options',
  again: 'See the first page again',
};
