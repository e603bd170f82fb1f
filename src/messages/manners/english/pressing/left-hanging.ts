import type { Examples, PhraseRule } from "../../rule";

export const leftHanging: PhraseRule = {
  id: "left-hanging",
  group: "pressing",
  level: "change",
  reason: "Guilt makes people look away. Say what you need, rather than what was done to you.",
  better: "A rough date would help me to plan.",
  says: `
    (leave|left|leaving|leaves|keep|kept|keeping|keeps) ~1 (me|us|people|someone|somebody|candidates|applicants|everyone|anyone) ~1 (hanging|dangling|in limbo|in the lurch|high and dry|stranded|on tenterhooks|on the hook|out in the cold|out to dry|swinging|twisting|on read|twiddling|in suspense|stewing|for (days|weeks|two|three|four|five|six|so long|months)|to (rot|stew|guess|chase|find out))
    (leave|left|leaving|leaves|keep|kept|keeping|keeps) (me|us|candidates|applicants) ~1 (waiting|guessing|sitting|with (nothing|false|no (word|answer|idea|news))|without|wondering (if|whether|where|what))
    (i|we) ~2 (been|was|were|am|feel) ~1 (left|kept) ~2 (hanging|dangling|waiting|in limbo|in the lurch|high and dry|stranded|guessing|wondering|on tenterhooks|out in the cold|for (two|three|four|five|six|weeks|days|forty|an hour)|sitting|without|on read|to stew|with nothing|to wonder|in the lobby)
    (hung|hanging) (me|us)? ~1 out to dry
    (<accused>|you all|all of you) ~3 let ~1 (me|us|people|everyone|my family|him|her) ~2 down
    let ~1 (me|us) down
    (<accused>|it) ~1 (owe|owes|owed) (me|us|it to|candidates|applicants|that much|everyone)
    (i|we) (am|are|was|were|feel|think i am|believe i am) ~1 owed
    (think|imagine|realise|consider|idea|conceive) ~2 (how|what) ~1 (it|this|that|waiting|i) ~2 (feels|felt|feel (to|for|when)|done to|did to|does to|doing to|put me|put us|means to (me|us)|like (to|for|when)|cost me)
    put yourself in (my|our|a candidate)
    if (it|this) (were|was) your (son|daughter|child|own|mother|brother)
    i hope (that)? ~2 you ~2 (realise|can live|sleep|are proud|are happy now|are happy with yourselves|are pleased with yourselves|think about (that|this|what)|think of (me|that|this|us)|never have to|know what you|understand what you|remember (this|that) (when|next)|are satisfied)
    (broke|broken|breaking|breaks) ~1 (my|our|her|his|their) (heart|hearts)
    my ~1 (daughter|son|kids|children|wife|husband|family|mother|mum|mom|mam|partner|boys|girls|girl|boy|little one|parents|dad|father|missus|old man|other half|nan|gran|grandmother|little girl|little boy) ~4 (cried|crying|in tears|keeps asking|keep asking|keeps on asking|asks every|asks when|asks why|ask when|ask why|asking when|asking why|were told|have been told|been told|counting on|relying on|depend on|depends on|had been promised|been promised|heart set|upset|devastated|will have to|going without|suffers|suffer|suffering|is worried|are worried|going hungry)
    (promised|have to tell|had to tell|disappoint|break it to|break the news to|face|sit down|what to tell|what do i tell) ~1 (my|our) ~1 (daughter|son|kids|children|wife|husband|family|mother|boys|girls|parents|landlord|boy|girl)
    the (wife|kids|missus|husband) ~1 (keeps|keep|kept) ~1 (asking|on at)
    (have not|not|did not|do not) ~1 the heart to
    (nothing|what|no idea what) to tell (her|him|them|my)
    (losing|lost|lose|cost me) ~2 sleep
    i ~1 (not|barely|hardly|scarcely) (slept|sleep|eaten)
    (lie|lying|lain|kept me|keeping me|keeps me) awake
    (sleepless|worried) nights
    (caused|causing|cause|put|putting) (me|us|my family) ~3 (stress|anxiety|worry|distress|strain|hardship|upset|pain|trouble)
    (made|making|makes|driving|drives) (me|us) ~1 (ill|sick|miserable|anxious|a wreck|up the wall|round the bend|feel (small|stupid|foolish|worthless|like (a fool|an idiot|dirt|nothing)))
    (taken|took|crushed|destroyed|dashed|robbed|stolen) ~1 (away)? ~1 (my|our|me of|all my) ~1 (hope|hopes|dream|dreams|confidence|dignity)
    (got|get|raised|raise|built|build|raising|building|getting) ~1 (my|our|people|somebody|someone) ~1 (hopes|hope) up
    (false hope|hopes dashed|crushing blow|every reason to (believe|think|expect))
    (i|we|me) ~2 (crushed|shattered|devastated|heartbroken|broken hearted) ~2 (by|that|when|at|to|and|$)
    (i|we) (did|do|was|am|were|had|have) ~2 (count|counting|counted|rely|relying|relied|depending|depended) on (you|your (word|reply|call|answer)|hearing|this job|it $)
    (i|we) ~3 (bank|banked|banking|pinned|pinning|pin) ~2 on (you|your|this|it|that|hearing|getting)
    (pinned|pinning|pin) ~1 (my|our) ~1 (hope|hopes)
    (thanks|thank) to you (i|we) (lost|missed|have no|am now|now have)
    because of (you|your (delay|silence|promise)) ~1 (i|we|my|$|and|now)
    (sitting|sat|sit|stay|stayed|staying|wait|waiting|waited) ~2 (by|beside|next to|near) (the|my) (phone|telephone|inbox)
    (jump|jumped|jumping|leap) ~1 (every|each) time (the|my) phone
    (check|checking|checked|refresh|refreshing) my ~1 (phone|inbox|emails|email|messages) ~1 (every (five|ten|hour|few|two)|all day|constantly|day and night|hourly|ten times)
    (my life|our lives|everything|my plans) ~2 (on hold|in limbo|at a standstill)
    how (do|would) you think ~1 (i|we|that) ~2 (feel|feels|felt)
    weighed on (you|your)
    on your conscience
    you ~2 no idea (what|how) (this|these|it|that|hard|stressful|difficult|i|we|long)
    not ~3 (relax|relaxed|settle|concentrate|rest|think straight) ~4 (since|because|for)
    (kids|children|boys|girls) (had|have) ~1 (picked|planned|chosen|packed)
    (thanks|owing|due|down) to your (delay|silence|slowness|indecision)
    i can not plan (anything|my)
  `,
  unless: `
    (sorry|apologise|apologies) ~3 (kept|keep|keeping|leave|left|leaving)
    (not worry|worry about) ~3 (parking|lift|travel|if|reply|replying|rush|hurry|time)
    owe (me|us) (nothing|no)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "You have left me hanging.",
    "You’ve let me down badly.",
    "You owe me that much after four rounds.",
    "My daughter cried when your letter came.",
    "I hope you realise what that did to us.",
    "My mother keeps asking, and I haven’t the heart to tell her.",
    "I was counting on it.",
    "You got my hopes up.",
    "Please think how it feels for us.",
    "I have sat by the phone all week.",
  ],
  unflagged: [
    "Nobody there will be let down.",
    "I’m sorry to have kept you waiting on Friday.",
    "I owe you a straight answer.",
    "My wife asks if the overalls come home with us.",
    "Do not worry about the parking: I came by bus.",
    "You described what it is like to work nights.",
    "Please don’t worry if you cannot say yet.",
    "A rough date would help me to plan.",
  ],
};
