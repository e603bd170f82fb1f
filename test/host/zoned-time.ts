/** The instant at which the clocks of a time zone show this local date and time. */
export function zonedTime(local: string, timezone: string): Date {
  const wanted = Date.parse(`${local.includes("T") ? local : `${local}T00:00`}Z`);
  if (Number.isNaN(wanted)) throw new Error(`"${local}" is no local date and time.`);
  // The offset at the first guess may be another than at the result, on a day when clocks change.
  const guess = wanted - offsetAt(wanted, timezone);
  return new Date(wanted - offsetAt(guess, timezone));
}

function offsetAt(instant: number, timezone: string): number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: timezone, timeZoneName: "longOffset" });
  const name = format.formatToParts(instant).find((part) => part.type === "timeZoneName")?.value ?? "";
  const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name);
  if (match === null) return 0;
  const [, sign, hours, minutes, seconds = "0"] = match;
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === "-" ? -size : size;
}
