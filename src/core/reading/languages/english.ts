import type { Language } from "./language";

export const ENGLISH: Language = {
  name: "English",
  properties: {
    type: "type, kind, class, file class, note type, entity type, document type, record type, meeting type, event type, category, categories, tags, tag",
    company: "company, company name, employer, employer name, organization, organisation, org, firm, hiring company",
    role: "role, position, job title, job position, job role, target role, role title, position title, title",
    status:
      "application status, job status, app status, app stage, application stage, stage, current stage, tracker status, status, state",
    date_applied:
      "date applied, applied date, applied on, applied at, applied, application date, date of application, apply date, submitted, submitted on, submitted at, date submitted, submission date, application sent, cv sent at, cv sent, sent, sent on, date sent",
    interview_date:
      "interview date, interview, interview day, interview on, interview datetime, interview time, date of interview, next interview, next interview date",
    interview_time: "interview time, interview start, interview start time, start time, time",
    interviews:
      "interviews, interview rounds, rounds, stages, interview stages, interview dates, interview process, hiring process, interview schedule",
    status_history:
      "status history, history, timeline, stage history, application history, application timeline, status log, status changes",
    round:
      "round, interview round, interview stage, interview type, interview kind, round name, round type, round number, current round, last round",
    response_by:
      "response by, hear back by, hear by, respond by, reply by, answer by, expected response, expected response date, decision by, decision date, decision expected",
    contact: "contact, contacts, contact person, contact name, hiring manager, point of contact, contact email, people",
    interviewers: "interviewers, interviewer, interviewed by, panel, interview panel",
    recruiter: "recruiter, recruiter name, recruiters, agency, recruiter email",
    connections: "connections, connection, referrals, referral, people i know, insiders, network",
    connections_checked: "connections checked",
    route: "route",
    cadence: "cadence",
    follow_up:
      "follow up, follow up date, follow up on, next follow up, follow up reminder date, next action date, next action due",
    task_due:
      "task due, task due date, assessment due, assignment due, take home due, test due, challenge due, task deadline, assessment deadline",
    decide_by: "decide by, offer deadline, offer expires, offer expiry, offer valid until",
    deadline: "deadline, stage deadline, next deadline",
    contact_log: "contact log, communication log, contact history, correspondence",
    application:
      "application, job application, application note, related application, related job, job, job note, application link, opportunity, opportunite",
    advert:
      "job, job note, job posting, posting, advert, job ad, listing, job listing, vacancy, opening, opportunity, related job",
    outcome: "outcome, result, interview result, interview outcome",
    preparation: "preparation, preparedness",
    confidence: "confidence",
    footing: "footing",
    lessons: "lessons, lesson, lessons learned, lessons learnt",
  },
  propertiesOnInterviews: {
    status: "status",
    interview_date: "date, day, when, scheduled, scheduled for, scheduled at, scheduled date, start, datetime, held on",
    interview_time: "start",
    round: "stage, current stage",
    interviewers: "people, attendees",
    outcome: "status",
  },
  statuses: {
    wishlist: {
      telling: "to apply, not applied, not yet applied, resume written, registered interest",
      usual:
        "wishlist, wish list, saved, bookmarked, interested, considering, reviewing, pursue, queued, shortlisted, scored, discovered",
      generic: "draft, open, opened, candidate",
    },
    applied: {
      telling:
        "applied, application sent, application submitted, application received, online application, cv sent, resume sent",
      usual: "submitted, sent, waiting, under review, in review, awaiting response, awaiting reply, no reply yet",
      generic: "pending",
    },
    assessment: {
      telling:
        "oa, online assessment, online test, online programming assessment, coding challenge, technical test, take home, take home test",
      usual: "assessment, test, assignment",
    },
    screening: {
      telling:
        "phone screen, phone screening, phone interview, recruiter screen, recruiter call, recruiter conversation, hr screen, hr interview, hr call, screening call, initial screen",
      usual: "screen, screening, phone call, phone",
    },
    interviewing: {
      telling:
        "interview, interviews, interviewing, interviewed, first interview, second interview, third interview, final interview, video interview, technical interview, panel interview, onsite interview, culture fit interview, 1st interview, 2nd interview, 3rd interview, in interview, in interviews, invited to interview",
      usual:
        "technical, technical round, onsite, on site, final round, round, first round, second round, third round, final",
    },
    offer: {
      telling: "offer, offered, verbal offer, job offer, received offer, offer received",
      usual: "negotiating, negotiation",
    },
    accepted: {
      telling: "offer accepted, accepted offer, closed offered",
      usual: "accepted, hired",
    },
    rejected: {
      telling:
        "no longer in consideration, no longer under consideration, closed rejected, application rejected, application unsuccessful",
      usual: "rejected, rejection, not selected, turned down, unsuccessful",
    },
    withdrawn: {
      telling:
        "do not apply, didnt apply, did not apply, not applying, offer declined, declined offer, closed passed, application withdrawn",
      usual: "withdrawn, withdrew, discarded, not interested, not eligible, skipped, no go",
      generic: "passed",
    },
    closed: {
      telling: "posting closed, job closed, position filled, position closed, role filled",
      usual: "declined, dead, expired, filled",
      generic: "closed",
    },
    ghosted: {
      telling: "ghosted, assumed rejected, no response, no answer, never heard back",
    },
  },
  notes: {
    application:
      "(job|internship)(s|)(application|opportunitie|opportunity|opening|offer|lead|case|entry|card|record) application(log|tracker) trackerrole 岗位",
    "job hunt": "(job|career|employment)(s|)(search|hunt|hunting|tracker|tracking) career employment 求职",
    "perhaps application":
      "application(note|) job position opportunitie opportunity vacancie vacancy opening candidature candidatura bewerbung(en|)",
    interview: "jobinterview(note|) interview(record|round)",
    "perhaps interview":
      "(phone|video|technical|panel|onsite|hr|final|first|second|third|screening|)interview interview(note|log|debrief|feedback|review|report|reflection) debrief round phonescreen screeningcall 面试 entretien entrevista vorstellungsgespräch",
    preparation: "(job|)interviewprep(aration|) prepnote",
    company: "companie company organi(s|z)ation employer",
    advert: "clipping webclip jd job(description|posting|post|ad|advert|listing|spec) advert posting savedjob",
    hiring: "candidate* applicant* hiring headcount requisition talentpool",
    "something else":
      "person people contact recruiter agencie agency client customer lead deal vendor supplier investor " +
      "resume cv coverletter experience workexperience portfolio skill certificate award " +
      "(interview|)question flashcard leetcode algorithm problem systemdesign study(note|sheet|) exercise course lesson " +
      "research userresearch oralhistory article book podcast video talk paper recipe invoice expense bill software app tool " +
      "scholarship grant visa university flat apartment house mortgage loan credit passport permit licence membership adoption insurance medical subscription freelance gig event conference",
    filed: "index moc dashboard overview daily dailynote journal log review meta reference resource project",
    neutral:
      "(basic|)note meeting record document doc page entrie entry item fulltime parttime contract(or|) permanent temporary temp " +
      "intern(ship|) coop apprentice(ship|) graduate remote hybrid onsite inperson real phone call screening video technical behavio(u|)ral hr final",
  },
  rounds:
    "(phone|video|recruiter|hr|screening|initial|intro|introductory|hiringmanager|manager)(screen|screening|call|chat)(interview|round|) " +
    "(phone|video|technical|tech|coding|livecoding|behavioral|behavioural|cultural|culture|culturefit|values|competency|case|hr|recruiter|hiringmanager|manager|skiplevel|" +
    "panel|onsite|virtualonsite|loop|superday|final|finalround|systemdesign|design|pairprogramming|pairing|whiteboard|takehome|takehometask|takehometest|assessment|" +
    "presentation|portfolio|portfolioreview|casestudy|screening|screen|team|teamfit|peer|bar|barraiser|trial|trialshift|trialday|workingday|groupexercise|assessmentcenter|assessmentcentre)(interview|round|test|task|challenge|) " +
    "(first|second|third|fourth|final|last)(interview|round|) firstcall 1stround 2ndround hm oa onlineassessment",
  months:
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
};
