/**
 * The invitation a device is opened with. Clause 10: the apparatus organises the meeting. Its token stands in the
 * fragment of an address, which no server ever sees.
 */

/** A link's invitation: of any device, or of the office by the hub's own start page. */
export interface Invitation {
  readonly kind: 'pair' | 'office';
  readonly token: string;
}

/** The invitation in the fragment of an address, `#pair=…` or `#office=…`, or null. */
export function invitationIn(fragment: string): Invitation | null {
  const [, kind, token] = /^#(pair|office)=([0-9a-f]{32})$/.exec(fragment) ?? [];
  if (token === undefined) return null;
  return { kind: kind === 'office' ? 'office' : 'pair', token };
}
