// Long work in steps, between which whoever has it done may do something else: the background answers
// pages while it compiles. What is made is the same however long it waits between them.

/** Work that goes on each time that it is asked for the next step, and ends with what it makes. */
export type Steps<Made> = Generator<undefined, Made, undefined>;

/** Does all of it without a pause. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
