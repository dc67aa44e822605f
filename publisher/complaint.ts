/** What is wrong with the publisher's input, in words for a person: file, line and column where known. */
export class Complaint extends Error {
  constructor(lines: string | readonly string[]) {
    super(typeof lines === 'string' ? lines : lines.join('\n'));
    this.name = 'Complaint';
  }
}
