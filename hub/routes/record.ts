/**
 * How the current meeting's record is kept, over HTTP: its copy, its end after an unclean stop, and the archive itself.
 * Clauses 10 and 18: acts of the office. The archive holds every sealed part and is given once the meeting is closed.
 */

import type { RecordReply } from '../../protocol/wire-office.ts';
import type { Backup, BackupStatus, Recording } from '../backup.ts';
import type { Halls } from '../hall.ts';
import { encodeFrame } from '../journal/frame.ts';
import { GENESIS } from '../journal/journal.ts';
import type { Log } from '../log.ts';
import type { Sessions } from '../ports.ts';
import { fault, ok, type Route } from './visit.ts';

/** The routes about the record. */
export function recordRoutes(
  halls: Pick<Halls, 'current'>,
  sessions: Pick<Sessions, 'presence'>,
  backup: Pick<Backup, 'status'> | null,
  log: Log,
): readonly Route[] {
  const isClosed = (): boolean => {
    const phase = halls.current()?.clerk.state().phase;
    return phase === 'closed' || phase === 'sent';
  };
  return [
    {
      method: 'GET',
      pattern: /^\/office\/record$/,
      who: 'office',
      async answer() {
        const reply: RecordReply = {
          backup: backup === null ? { kind: 'none' } : toldOf(backup.status()),
          tail: halls.current()?.tail.status() ?? { kind: 'sound' },
          archive: isClosed(),
        };
        return ok(reply);
      },
    },
    {
      method: 'POST',
      pattern: /^\/office\/record\/tail$/,
      who: 'office',
      async answer() {
        const hall = halls.current();
        if (hall === null) return fault('no-meeting');
        const waited = hall.tail.status().kind === 'waiting';
        const kind = hall.tail.confirm(sessions.presence());
        if (waited && kind === 'confirmed') log('warn', 'tail.confirmed', { frames: hall.frames() });
        return ok({ kind });
      },
    },
    {
      method: 'GET',
      pattern: /^\/office\/record\/archive$/,
      who: 'office',
      async answer() {
        const hall = halls.current();
        if (hall === null) return fault('no-meeting');
        if (!isClosed()) return fault('not-found');
        const bytes = await archiveOf(hall.recording);
        return {
          kind: 'file',
          bytes,
          type: 'application/octet-stream',
          name: `kelisim-${hall.clerk.meeting}`,
        };
      },
    },
  ];
}

/** What the office is told of the copy: neither how many frames there are nor when the last came (I6). */
function toldOf(status: BackupStatus): RecordReply['backup'] {
  switch (status.kind) {
    case 'idle':
      return status;
    case 'copying':
      return { kind: status.kind, ownMedium: status.ownMedium, complete: status.copied === status.of };
    case 'ahead':
      return { kind: status.kind, ownMedium: status.ownMedium };
    case 'missing': {
      const { kind, ownMedium, since, errno } = status;
      return { kind, ownMedium, since, errno };
    }
  }
}

/** The frames of a record as the file they are. */
async function archiveOf(recording: Recording): Promise<Uint8Array> {
  const frames: Buffer[] = [];
  let head = GENESIS;
  for await (const { seq, payload } of recording.read()) {
    const { bytes, hash } = encodeFrame(seq, head, payload);
    frames.push(bytes);
    head = hash;
  }
  return Buffer.concat(frames);
}
