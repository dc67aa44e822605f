import { expect, test } from 'vitest';
import { ALARM } from '../../../../lib/claims/stance/alarm-cues.ts';
import { CORRECTING, DISOWNING } from '../../../../lib/claims/stance/disbelief-cues.ts';
import { HEARSAY } from '../../../../lib/claims/stance/register-cues.ts';
import { ROUTINE } from '../../../../lib/claims/stance/routine-cues.ts';
import { SPEECH } from '../../../../lib/claims/stance/speech-cues.ts';
import * as stanceCues from '../../../../lib/claims/stance/stance-cues.ts';

const LISTS = { ALARM, HEARSAY, ROUTINE, SPEECH, DISOWNING, CORRECTING, ...stanceCues };

// A cue ends with its last word: a space before something optional would forbid the next word.
test.each(Object.entries(LISTS))('%s: no cue ends in a space', (_, cues) => {
  expect(cues.filter((cue) => / (?:\((?:[^()]|\([^()]*\))*\)\?)?$/.test(cue))).toEqual([]);
});

test.each(Object.entries(LISTS))('%s: every cue is a regular expression', (_, cues) => {
  for (const cue of cues) expect(() => new RegExp(cue, 'u')).not.toThrow();
});
