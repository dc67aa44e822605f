import { joined, type Words } from './words.ts';

/** What is wrong with the publisher's input, in words for a person: file, line and column where known. */
export class Complaint extends Error {
  readonly words: Words;

  /** As an error's `message` the words are English. */
  constructor(lines: Words | readonly Words[]) {
    const words = 'vi' in lines ? lines : joined(lines, '\n');
    super(words.en);
    this.name = 'Complaint';
    this.words = words;
  }
}
