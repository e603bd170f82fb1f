/** Lines of a contact log as they are written. */
import type { Line } from "./made-up";

export const FROM_THEM = [
  "heard",
  "heard no",
  "heard offer",
  "heard next round",
  "heard deciding",
  "told",
  "feedback",
  "declined",
  "endorsement",
];

export function lineOf({ on, kind, channel, person, words }: Line): string {
  const way = FROM_THEM.includes(kind) ? "from" : "to";
  return [
    `${on} ${kind}`,
    channel === undefined ? "" : ` by ${channel}`,
    person === undefined ? "" : ` ${way} ${person}`,
    words === undefined ? "" : ` — ${words}`,
  ].join("");
}
