import type { Problem } from '../scenario/codec.ts';
import type { Say } from './words.ts';

/** What a link said that could not be taken as an answer, as a sentence. */
export const problemText = (problem: Problem, say: Say) => {
  switch (problem.kind) {
    case 'unknown-name':
      return say('unknownName', problem);
    case 'unknown-answer':
      return say('unknownAnswer', problem);
    case 'repeated':
      return say('repeated', problem);
    case 'version':
      return say('version', problem);
    case 'too-long':
      return say('tooLong', problem);
    case 'too-many':
      return say('tooMany', problem);
    case 'more':
      return say('more', problem);
  }
};
