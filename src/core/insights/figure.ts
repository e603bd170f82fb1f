/**
 * What a number is counted from: the path of a note for each thing counted, so that its length is the number. A note stands
 * there as often as it was counted.
 */
export type Figure = readonly string[];
