// One meeting measured from its first tap to its last: twenty kiosks without a screen, then five of them as real pages.

import { measurePages, type Seen } from './pages.ts';
import { scratchFolder, startBare, startHub } from './processes.ts';
import { type Latencies, measureTaps, openHall } from './taps.ts';

/** What the taps of one meeting took; `pages` is null with the reason when no browser could be measured. */
export interface MeetingFigures {
  readonly taps: Latencies;
  readonly pages: Seen | { readonly browser: null; readonly why: string };
}

/** Runs the meeting on a hub of its own with its journal on disk. */
export async function measureMeeting(): Promise<MeetingFigures> {
  const [hub, bare] = await Promise.all([startHub(scratchFolder()), startBare()]);
  const kiosks = await openHall(hub);
  const taps = await measureTaps(kiosks, bare.url);
  await bare.end();
  const pages = await measurePages(hub.host, kiosks).catch((failure: unknown) => ({
    browser: null,
    why: failure instanceof Error ? failure.message : String(failure),
  }));
  for (const { meeting } of kiosks) meeting.end();
  await hub.end();
  return { taps, pages };
}
