/** A vault with a note for each of the steps that ask for something else than a message, as of 20 November 2026. */
const note = (company: string, role: string, properties: string) =>
  `---\ntype: application\ncompany: ${company}\nrole: ${role}\n${properties}\n---\nMet them.\n`;

const MET = "status: interviewing\ninterview_date: 2026-11-12\npreparation: 4\nconfidence: 3\nfooting: 4";

/** The notes by their path. */
export const NEW_STEPS = {
  "Northgate College.md": note(
    "Northgate College",
    "Lab technician",
    "status: assessment\ncontact: Iva Lund\ntask_due: 2026-11-25T18:00\ncontact_log:\n  - 2026-11-16 heard by email from Iva Lund",
  ),
  "Kestrel Maps.md": note(
    "Kestrel Maps",
    "Cartographer",
    "status: assessment\ncontact: Bo Ash\ntask_due: 2026-11-19\ncontact_log:\n  - 2026-11-12 heard by email from Bo Ash",
  ),
  "Linden Hotels.md": note(
    "Linden Hotels",
    "Night manager",
    "status: interviewing\ncontact: Ruth Aber\ninterview_date: 2026-11-19\noutcome: cancelled\ncontact_log:\n  - 2026-11-18 heard by email from Ruth Aber",
  ),
  "Seaton Ferries.md": note(
    "Seaton Ferries",
    "Ticket office",
    `${MET.replace("interviewing", "rejected")}\ncontact: Joan Pryor\ncontact_log:\n  - 2026-11-13 thank-you by email to Joan Pryor`,
  ),
  "Harrow Textiles.md": note(
    "Harrow Textiles",
    "Machinist",
    `${MET.replace("interviewing", "rejected")}\ncontact: Ida Brook\ncontact_log:\n  - 2026-11-13 thank-you by email to Ida Brook\n  - 2026-11-19 heard no by email from Ida Brook`,
  ),
  "Whitlow Garden Centre.md": note(
    "Whitlow Garden Centre",
    "Supervisor",
    `${MET}\ncontact: Lena Fox\ncontact_log:\n  - 2026-11-13 thank-you\n  - 2026-11-19 heard next round from Lena Fox`,
  ),
  "Ormsby Dairy.md": note(
    "Ormsby Dairy",
    "Driver",
    `${MET}\ncontact: Ada Rill\ncontact_log:\n  - 2026-11-13 thank-you\n  - 2026-11-13 heard next round from Ada Rill`,
  ),
  "Oakhurst, leader.md": note(
    "Oakhurst Logistics",
    "Team leader",
    `${MET.replace("2026-11-12", "2026-11-17")}\ncontact: Ann Hay\ncontact_log:\n  - 2026-11-18 thank-you`,
  ),
  "Oakhurst, planner.md": note(
    "Oakhurst Logistics",
    "Stock planner",
    `${MET.replace("2026-11-12", "2026-11-18")}\ncontact: Ann Hay\ncontact_log:\n  - 2026-11-19 thank-you`,
  ),
  "Larkspur Foods.md": note(
    "Larkspur Foods",
    "Marketing executive",
    `${MET}\ncontact: Joanna Reyes\nresponse_by: 2026-11-24\nfollow_up: 2026-11-23\ncontact_log:\n  - 2026-11-13 thank-you`,
  ),
  "Brook Mill.md": note(
    "Brook Mill",
    "Baker",
    `${MET.replace("interviewing", "closed")}\nlook_back: 2026-11-20\ncontact_log:\n  - 2026-11-13 heard no`,
  ),
  "Beck & Sons Roofing.md": note(
    "Beck & Sons Roofing",
    "Estimator",
    "status: applied\ndate_applied: 2026-07-13\ncontact: Tom Beck",
  ),
  "Wendle Press.md": note(
    "Wendle Press",
    "Editor",
    "status: interviewing\ninterview_date: 2026-11-18\npreparation: 4\nfollow_up: no\ncontact: Una Moss\ncontact_log:\n  - 2026-11-19 thank-you",
  ),
};
