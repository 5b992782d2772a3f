/** A kiosk's page is in a browser, and takes no variables from anywhere. */

export const isBrowser = true;
export const isNode = false;

/** No variable is set. */
export function getVariable(): null {
  return null;
}
