import type { Examples, PhraseRule } from "../../rule";

export const leftHanging: PhraseRule = {
  id: "left-hanging",
  group: "pressing",
  level: "change",
  reason: "Guilt makes people look away. Say what you need, rather than what was done to you.",
  better: "A rough date would help me to plan.",
  says: `
    (leave|left|leaving|leaves|keep|kept|keeping|keeps) ~1 (me|us|people|someone|somebody|candidates|applicants|a person|a man|a woman|a family|anyone|one|everyone) ~1 (hanging|dangling|waiting|in limbo|in the lurch|high and dry|stranded|guessing|wondering|on tenterhooks|on the hook|out in the cold|out to dry|sitting|swinging|twisting|on read|twiddling|in suspense|dry|on the edge|stewing|for (days|weeks|two|three|four|five|six|a|so long|months)|with (nothing|no|false|a)|to (rot|stew|wonder|wait|guess|chase|find out))
    (been|be|was|were|am|feel|being|are) ~1 (left|kept) ~2 (hanging|dangling|waiting|in limbo|in the lurch|high and dry|stranded|guessing|wondering|on tenterhooks|out in the cold|for (two|three|four|five|six|weeks|days|forty|an hour)|sitting|without|on read|to stew|with nothing|to wonder|in the lobby)
    (hung|hanging) (me|us)? ~1 out to dry
    hang (me|us) out
    (<accused>|you all|all of you|it) ~3 let ~1 (me|us|people|everyone|my family|him|her|an old|a friend) ~2 down
    let ~1 (me|us) down (badly|again|on|and|by|when|over|at)
    (<accused>|it) ~1 (owe|owes|owed) (me|us|it to|candidates|applicants|people|him|her|that much|everyone|my)
    (i|we) (am|are|was|were|feel|think i am|believe i am) ~1 owed
    (think|imagine|realise|know|understand|consider|idea|picture|thought about|remember|appreciate|aware|see|guess|considered|conceive) ~2 (how|what) ~1 (it|this|that|waiting|such|i|someone|somebody|we|your|a person|people) ~2 (feels|felt|feel|like for|like to (wait|be|sit|have)|has done|did to|does to|done to|is doing|put me|put us|meant to|means for|means to (me|us)|been through|going through|have gone through|go through|has been like|cost)
    put yourself in (my|our|a|the|someone)
    if (you|the boot|the shoe|it) (were|was) ~2 (in my|my|waiting|your (son|daughter|child|own|mother|brother)|on the other)
    i hope (that)? ~2 you ~2 (realise|can live|sleep|are proud|are happy now|are happy with|are pleased with|think about|think of (me|that|this|us)|never have to|know what you|understand what|feel|remember (me|this|that) (when|next)|learn|appreciate what|are satisfied|find that|can look)
    (broke|broken|breaking|breaks) ~1 (my|our|her|his|their) (heart|hearts)
    (my|our) ~1 (daughter|son|kids|children|wife|husband|family|mother|mum|mom|mam|partner|boys|girls|girl|boy|little one|parents|dad|father|missus|old man|other half|nan|gran|grandmother|dog|little girl|little boy) ~4 (cried|crying|in tears|keeps asking|keep asking|keeps on asking|asked me every|asks every|asks when|asks why|ask when|ask why|asking when|asking if|waiting by|were told|have been told|been told|counting on|relying on|depending|depends on|had been promised|wondering|so proud|heart set|upset|devastated|look on|looked so|worried|thinks i|thought i|will have to|going without|disappointed|suffers|suffer|suffering|promised|at the window)
    (told|promised|tell|explain to|sit down|disappoint|break it to|break the news to|face|look) ~2 (my|our|the) ~1 (daughter|son|kids|children|wife|husband|family|mother|boys|girls|little ones|parents|landlord|boy|girl)
    the (wife|kids|missus|children|family|husband) ~2 (keeps|keep|kept|is|are|asks|ask|has|have|was|were) ~1 (asking|waiting|ask|worried|wondering|counting|told|promised|upset|on at me)
    (have not|not|did not|do not) ~1 the heart to
    (nothing|what|what do i|not know what|no idea what) to tell (her|him|them|my|people|everyone)
    (losing|lost|lose|cost me) ~2 sleep (over|about|because|for)?
    (not|barely|hardly|scarcely) (slept|sleep|sleeping|eaten|eating)
    (sleepless|awake) (nights|night|at night|all night|over|every night)
    (caused|causing|cause|causes|put|putting|puts|brought|bringing|give|giving|gave) ~4 (stress|anxiety|worry|distress|strain|hardship|upset|pain|grief|heartache|misery|nights)
    (made|making|makes|driving|drive|drove) (me|us) ~1 (ill|sick|unwell|crazy|mad|miserable|anxious|a wreck|up the wall|round the bend|feel (like|so|as|small|stupid|foolish|a))
    (taken|take|took|taking|crushed|destroyed|dashed|killed|stolen|robbed) ~1 (away)? ~1 (my|our|all|me of|all my|every) ~1 (hope|hopes|dream|dreams|confidence|dignity|faith|plans|future|trust|joy)
    (got|get|raised|raise|built|build|raising|building|getting) ~1 (my|our|people|somebody|someone) ~1 (hopes|hope|expectations) up
    (gave|given|giving) (me|us|people) (false|such|so much|every reason to)? ~1 (hope|believe|expect|think)
    (false hope|dashed hopes|hopes dashed|cruel to|crushing blow|heartbreaking)
    (i|we|me|us|am|was|feel|felt|left) ~2 (crushed|shattered|devastated|heartbroken|broken hearted)
    (i|we) (did|do|was|am|were|had|have) ~2 (counting|banking|relying|depending|count|bank|rely|depend|banked|counted|relied|pinned|set my heart|pinning) ~2 (on (you|it|this|your|hearing|that|getting|what|my hopes)|my hopes|hopes)
    (pinned|pinning|pin) (all)? ~1 (my|our) ~1 (hope|hopes)
    (thanks|thank) to you (i|we|my) ~2 (lost|missed|have no|am now|now have|not)
    because of (you|your (delay|silence|promise|words|advice|decision|email)) ~1 (i|we|my|$|and|now)
    (sitting|sat|sit|stay|stayed|staying|wait|waiting|waited) ~2 (by|beside|next to|near|with) (the|my) (phone|telephone|window|laptop|inbox|computer)
    sat by it
    (jump|jumped|jumping|leap) ~1 (every|each) time (the|my) (phone|email)
    (check|checking|checked|refresh|refreshing) ~2 (phone|inbox|emails|email|messages) ~1 (every|all day|constantly|day and night|each|hourly|ten|like)
    (i|we|my life|our lives|life|everything) ~3 (on hold|in limbo|at a standstill|in suspense)
    (how|as) (do|would) you (think|suppose|imagine|expect) ~1 (i|we|that|it|me) ~2 (feel|feels|felt|made|to|am)
    (do not|not) ~1 (worry about|mind|spare) ~1 (me|a thought|a second thought)
    (must have|have) ~1 (weighed on|been hard for|been difficult for) (you|your)
    (on your|rest on your|easy on your|trouble your) ~1 (conscience)
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
