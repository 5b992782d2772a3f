/**
 * A real meeting over plain http: until the office has recorded that it does without encryption, nothing else is taken.
 * Clause 10: who organises the meeting answers for its means. A rehearsal needs neither encryption nor the record.
 */
import type { Hall } from './ports.ts';

/** The hall as it is reached over plain http: its clerk takes nothing but the waiver until there is one. */
export function inPlainHttp<H extends Hall>(hall: H): H {
  if (hall.rehearsal) return hall;
  const { clerk } = hall;
  return {
    ...hall,
    clerk: {
      ...clerk,
      async submit(submission) {
        if (submission.command.type !== 'transport.waive' && clerk.state().waiver === null)
          return { kind: 'fault', fault: 'unencrypted' };
        return clerk.submit(submission);
      },
    },
  };
}
