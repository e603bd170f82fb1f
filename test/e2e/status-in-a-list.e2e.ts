/** A status that stands in another note: read before anything is told, followed, and overruled by the note's own. */
import { describe, expect, it } from "vitest";
import { readPanel, withHost } from "./with-host";

const NOTE = "---\ncompany: Acme\nrole: Nurse\ndate_applied: 2026-11-02\ncontact: Dana Lee\n---\n";
const LOG = "# Applications\n\n- **Acme** [detail:: [[Jobs/Acme]]]\n  - [status:: Rejected]\n";
const NOTES = { "Jobs/Acme.md": NOTE, "Jobs/Log.md": LOG };

describe("a status that stands in a list of another note", () => {
  it.each(["", "cache=late"])("is told of from the beginning, and follows the list (%s)", (query) =>
    withHost({ notes: NOTES, query }, async (host) => {
      await expect.poll(() => readPanel(host)).toContain("No application is open.");
      host.write("Jobs/Log.md", LOG.replace("Rejected", "Applied"));
      await expect.poll(() => readPanel(host)).toContain("Follow up");
      host.write("Jobs/Acme.md", NOTE.replace("role:", "status: withdrawn\nrole:"));
      await expect.poll(() => readPanel(host)).toContain("No application is open.");
    }),
  );
});
