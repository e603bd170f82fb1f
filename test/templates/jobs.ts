/** Six people and their jobs, with all that a note can say. */

export interface Job {
  readonly who: string;
  readonly properties: Record<string, unknown>;
  readonly lessons: readonly string[];
}

export const JOBS: readonly Job[] = [
  {
    who: "Ana Pires",
    lessons: ["Bring two examples of a busy morning"],
    properties: {
      company: "Marlow Dental Care",
      role: "Receptionist",
      contact: "Nina Patel <nina.patel@marlowdental.example>",
      interview_date: "2026-11-05",
      response_by: "2026-11-13",
      interviewers: ["Nina Patel"],
      recruiter: "Tom Adeyemi",
      connections: ["Maya Duarte"],
    },
  },
  {
    who: "Jonas Weber",
    lessons: ["Say what the numbers were for", "Ask who uses the reports"],
    properties: {
      company: "Tidewater Accounts",
      role: "Data analyst",
      contact: "Dr Amara Cole <amara@tidewater.example>",
      interview_date: "2026-11-17T14:30",
      response_by: "2026-11-27",
      interviewers: ["Dr Amara Cole", "Ravi Menon"],
      recruiter: "Tom Adeyemi",
      connections: ["Omar Haddad"],
    },
  },
  {
    who: "Lucía Fernández",
    lessons: ["Taste before you explain"],
    properties: {
      company: "The Copper Kettle",
      role: "Sous-chef",
      contact: "Chef Moretti <office@kettle.example>",
      round: "final",
      interview_date: "2026-11-10",
      response_by: "2026-11-18",
      recruiter: "Bea Lund",
      connections: ["Mr Okafor"],
    },
  },
  {
    who: "Pat O’Brien",
    lessons: ["Have the certificates at hand"],
    properties: {
      company: "Brightline Electrical",
      role: "Electrician (18th edition)",
      contact: "D’Arcy Holt <holt@brightline.example>",
      round: "phone screen",
      interview_date: "2026-11-16",
      response_by: "2026-11-19",
      recruiter: "Tom Adeyemi",
      route: "recruiter",
      connections: ["Kit"],
    },
  },
  {
    who: "Zoë Müller",
    lessons: [],
    properties: {
      company: "St Brannock’s Hospital",
      role: "Staff nurse, night shift",
      contact: "Ms Lee <lee@brannocks.example>",
      interview_date: "2026-11-02T09:00",
      response_by: "2026-11-12",
      interviewers: ["Ms Lee", "Professor Ødegård"],
      cadence: "public sector",
      recruiter: "HR Office",
      connections: ["Sam"],
    },
  },
  {
    who: "Владимир Ким",
    lessons: ["Узнать имена заранее"],
    properties: {
      company: "Calder Valley Buses & Coaches",
      role: "Driver",
      contact: "李雷 <li.lei@calder.example>",
      interview_date: "2026-11-11",
      response_by: "2026-11-16",
      recruiter: "Tom",
      connections: ["Wen Li"],
    },
  },
];
