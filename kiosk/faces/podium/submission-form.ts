/** The form of who reads the submission, and the command it comes to: clause 7(4). */
import * as v from 'valibot';
import type { CommandOf } from '../../../protocol/commands/command.ts';
import { READERS } from '../../../protocol/commands/sitting.ts';

/** What is typed so far; `reader` is null until one is chosen. */
export const submissionSchema = v.strictObject({
  reader: v.nullable(v.picklist(READERS)),
  name: v.string(),
  authority: v.string(),
});
export type Submission = v.InferOutput<typeof submissionSchema>;

/** The command, or null while the form is not complete; only another official needs a document of authority. */
export function submissionCommand({
  reader,
  name,
  authority,
}: Submission): CommandOf<'submission.read'> | null {
  if (reader === null || name.trim() === '') return null;
  return {
    type: 'submission.read',
    reader,
    name: name.trim(),
    authority: reader === 'authorised-official' ? authority.trim() : '',
  };
}
