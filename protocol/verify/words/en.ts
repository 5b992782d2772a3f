import type { Words } from './words.ts';

export const en: Words = {
  sound: 'The record is sound: every check was passed.',
  broken: 'The record is NOT sound.',
  labels: {
    meeting: 'Meeting',
    rehearsal: 'Rehearsal',
    writing: 'Epoch',
    phrase: 'Opening phrase',
    entries: 'Entries',
    head: 'Head of the chain',
    signed: 'Commands signed by devices',
    unsigned: 'Commands of the hub itself',
    devices: 'Keys of the devices',
    round: 'Voting round',
    participants: 'Took part in the vote',
    outcome: 'Outcome',
    frame: 'Frame (from 0)',
    offset: 'Byte offset',
    command: 'Command',
    entry: 'Entry (from 0)',
    detail: 'In',
    check: 'Check',
    soundFrames: 'Sound frames before it',
  },
  roles: {
    office: 'Office',
    desk: 'Registration desk',
    commission: 'Counting commission',
    podium: 'Podium',
    screen: 'Wall',
  },
  inFavour: 'for',
  against: 'against',
  consent: 'considered to have received consent',
  tie: 'equal number of votes',
  held: 'held: figures only',
  breaks: {
    'frame.none': 'The file holds no frame: it is no journal of a meeting.',
    'frame.torn':
      'The last frame is not whole: a write was interrupted or the file was cut. What is before it is sound.',
    'frame.damaged': 'The bytes of a frame are not those that were written.',
    'frame.order': 'A frame stands where another number is due: one was dropped, repeated or moved.',
    'frame.chain': 'A frame does not continue the one before it.',
    'batch.unread': 'A frame holds what this version does not understand.',
    'batch.former': 'A batch without signatures stands where signatures had begun.',
    'opening.missing': 'The record does not begin with its opening.',
    'opening.order': 'A new opening is of another meeting or does not have a greater epoch.',
    'command.twice': 'A command is recorded twice.',
    'command.misnamed': 'A signed command is of another meeting or was signed under another id.',
    'command.unsigned': 'Something is recorded without a signature that only a device can have sent.',
    'command.stranger': 'A command was signed by a device that was never introduced.',
    'command.signature': 'The signature of a command is not that of its device.',
    'command.role': 'The role of the device may not send this command.',
    'command.counter': 'The counter of a device did not go up: a command was repeated or moved.',
    'command.head':
      'A signed command names another history than this one: something before it was altered, dropped or moved.',
    'command.time': 'A signed command is older than may be, beside the time it was recorded at.',
    'command.records':
      'The records are not what the decree makes of the signed command: something in them was altered.',
    'record.time': 'The time of a record goes backwards, or tells the moment of a ballot.',
    'line.hash': 'What an audience was sent does not continue its chain or opens no commitment.',
    'result.figures': 'The announced figures are not those that were counted.',
  },
  vouched: (entries, after) =>
    `The first ${entries} entries are covered by a device's signature over the head they make. The last ${after} rest on the hub's word for their order and completeness.`,
  former: 'Part of this record was written before commands were signed: there the hub alone vouches for it.',
  keys: 'Compare the fingerprints with those noted when the devices were admitted: a record forged as a whole has other keys.',
  limits:
    'No check can show from the file alone that its end was left out, or that the whole was written anew with invented keys. The head written down in the hall shows both: --head <digits> --n <entries>.',
  headFound: (epoch, entries) =>
    `The head that was written down belongs to this record: epoch ${epoch}, ${entries} entries.`,
  headElsewhere: (entries, wanted) =>
    `The head belongs to this record at ${entries} entries, not at ${wanted}.`,
  headAbsent:
    'The head that was written down is NOT of this record: it was altered, or cut before that moment.',
  headUnreadable: 'A head is written in hex digits, at least eight of them.',
};
