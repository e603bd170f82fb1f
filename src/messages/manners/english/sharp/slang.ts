import type { Examples, PhraseRule } from "../../rule";

export const slang: PhraseRule = {
  id: "slang",
  group: "sharp",
  level: "change",
  reason: "Slang is warm among friends. To somebody who weighs you up it can look as if the job did not matter.",
  better: "Thank you for your time.",
  says: `
    (bruv|bruh|bro|fam|innit|wagwan|wassup|whassup|hmu|vibing|bussin|lowkey|highkey|peng|defo|deffo|holla|gis|gizza|gizzus|nada|diddly|diddly-squat|zilch|hooroo|dunno|outta|aint|wotcha|oi|yolo|dawg|homie|blud|geezer|laters|toodles|toodle-pip|ciao bella|soz|ta-ra|ballin|gucci|rizz|slay|slayed|deets|totes|obvs|probs|convo|prolly|tryna|finna|imma|boutta|bougie|delulu|bladdered|chillin|chillax|buzzin|mardy|gobsmacked)
    ^ (yo|sup|oi|hiya|heya|hey|wagwan|ayo|ey up|eyup|alright|hi|hello|g'day|gday|dear|morning|evening|afternoon) (yo|sup|oi|hun|hon|babe|babes|girl|girls|man|dude|buddy|boss|lovely|gorgeous|mate|bro|bruv|sis|fam|chief|big man|big guy|pal|darling|sweetie|peeps|gang|sexy|beautiful|my dude)
    ^ (yo|sup|oi|wagwan|ayo|wassup|wotcha)
    (cheers|thanks|ta|alright|sorry|ok|please|later|laters|nice one|yes|no|come on|honestly|listen|look|easy|safe|right|you know) (mate|dude|bro|bruv|buddy|boss|babe|hun|hon|pal|gaffer|chief|darling|sweetie|fella|love|geezer)
    (up|here|now|there|that|this|it|in|out|yet|me|you|job|good|well|going|doing|happening) (mate|dude|bro|bruv|hun|babe|babes|pal) $
    (what is|any) ~1 (craic|go|haps|goss|scoop|dealio|skinny|sitch|tea|dilly|joy (bruv|mate|bro|on|then))
    what is the (story|word|deal|hold up|hold-up|holdup|damage|crack|gossip|score|dealio|plan stan|verdict then)
    what is (up|good|cooking|popping|shaking|occurring|occuring)
    (where is|how is) it at
    (hook|plug|sort|hit) (me|us|a (girl|brother|guy|lad)) (up|in|with|out)
    (sort|hook) us out
    help a (brother|girl|guy|fella|lad|sister|bro|mate|friend) out
    (do|done) me a solid
    (throw|chuck|toss|fling) (me|us) ~1 (a)? ~1 (bone|line|job)
    (put) me out of my misery
    (keep|leave|leaving|keeping) (me|a girl|a guy|a lad|us) (hanging|in suspense|on tenterhooks|on the edge)
    (spill the|spill) (beans|tea)
    (suspense is|wait is|waiting is) ~1 (killing|murder)
    (dying|itching|gagging|busting) (to (know|hear|find|start|get)|for (news|it|a))
    (on the edge of|glued to) my (seat|phone)
    no (biggie|probs|sweat|cap|drama|dramas|stress)
    (well nice|well good|well up|bare nice|dead good|dead keen|proper good|proper gassed|proper buzzing|well chuffed|mad good|so sick|pure mad|hella|wicked good|super duper|easy peasy|okey dokey|okey-dokey|cool beans|happy days|job jobbed|hunky dory|coolio)
    (is|was|are|be|were|looks|so|well|proper|kinda|bit|office|view|gaff|shop|team) ~1 (sick|lit|dope|gassed|fire|mint|peng|banging|bangin|mad|calm|wicked|epic|savage|ace|rad|gnarly|sweet|legit|rank|minging|gutted|buzzing|pumped|amped|jazzed|stoked) (innit|af|bro|bruv|ngl|lol|tbh|man|mate|yeah|fam|as|though|tho|4|for real|right)
    (that|it|this|interview|yesterday|today|office|place|y'all|you all|you guys|you|they) ~1 (was|is|are|were) ~1 (lit|dope|fire|sick|banging|bangin|the bomb|the shit|the goat|the man|legends|a legend|lush|goated|bossin|class mate|peng)
    the goat
    (smash|smashed|smashing|nail|nailed|ace|aced|crush|crushed|kill|killed|bossed) (the|that|this|it|your)? ~1 (interview|gig|job|it|section|trial|test|one)? ~1 (ngl|lol|tbh|bro|mate|innit|no cap|though|right|yeah|or what)
    (payroll|the|this|that|your|a) gig (ngl|lol|innit|tbh|mate)
    (been a (min|minute|hot minute)|hot minute|for real for real)
    (big up|bless up|big love|mad love|much love|one love|peace out|stay blessed|stay frosty|catch you later|catch ya|see ya|love ya|love you all|kthxbye|k thx bye)
    (give|gis|gives|drop|chuck|throw|shoot|ping) (us|me) ~1 (a)? (shout|bell|tinkle|buzz|holler|ding|dm|line) ~1 (when|wen|yeah|innit|mate|if|asap|soon|will|pronto)
    (shout|holler|hit|buzz|ping|bell|dm|inbox) me (if|when|wen|up|back|asap|whenever|soon|at)
    (arvo|blokes|sheilas|cobber|footy|brekkie|bikkies) .. (job|site|interview|nada|mate|go)
    (did the boy|this boy|ya boy|your boy|your girl|ya girl|little old me|lil old me|muggins)
    (ta muchly|tara|cheerio chuck|tatty bye|toodle pip|cheers big ears|pip pip|nighty night|ttfn)
    (cos|coz|cuz|bout|wot|wen|wud|cud|shud|nuffin|sumfin|summink|dat|dis|dem man|dem|tho|thru|tonite|nite|luv|gr8|l8r|m8|b4|2day|2moro|2morrow|2nite|any1|some1|every1|wiv|skool|gud|rly|srsly|ppl|msg|tmrw|tmw|cya|jus|wanna|gotcha|whatcha|watcha|didja|woulda|coulda|shoulda|musta|hafta)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "Yo Dave",
    "Chuck us a bone, mate.",
    "what’s the craic, gaffer?",
    "Hit me up when you decide.",
    "That was lit.",
    "Any joy bruv?",
    "hiya hun",
    "Give us a shout when you know, innit.",
    "No biggie.",
  ],
  unflagged: [
    "I am chuffed to bits.",
    "My present boss has been good to me.",
    "I was gutted for an evening, I will be honest.",
    "Cheers for letting me know.",
    "Hi Pete, thanks for the look around.",
    "The residents are well, and the kids are sick with a cold.",
    "My mate Colin works in your yard.",
  ],
};
