/** What a Yjs update holds, read without applying it anywhere: the lines, where they begin, and whose they are. */
import * as Y from 'yjs';

/** Lines one after another, from line number `from` on, by one writer. */
export interface WrittenLines {
  readonly writer: number;
  readonly from: number;
  readonly texts: readonly string[];
}

/** The lines of an update; throws where it holds anything else. */
export function linesIn(update: Uint8Array): WrittenLines[] {
  const { structs, ds } = Y.decodeUpdate(update);
  if (ds.clients.size > 0) throw new Error('an update of a stream takes something away');
  return structs.map((struct) => {
    if (!(struct instanceof Y.Item)) throw new Error('an update of a stream holds no lines');
    const { id, content } = struct;
    const texts = content.getContent().map(String);
    return { writer: id.client, from: id.clock, texts };
  });
}
