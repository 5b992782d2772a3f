/** Two pages of one browser are two devices: nothing goes from one to the other but by the hub (`disableBc`). */

export function subscribe(): void {}
export function unsubscribe(): void {}
export function publish(): void {}
