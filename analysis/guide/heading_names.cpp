#include "analysis/guide/heading_names.h"

namespace poa::guide {
namespace {

using enum SectionRole;
using enum HeadingPlace;
constexpr auto strong = HeadingStrength::strong;
constexpr auto weak = HeadingStrength::weak;
constexpr auto bare = HeadingStrength::bare;
constexpr bool yields = true;

constexpr HeadingName names[] = {
    // "How it cannot happen again" begins as "How it happened" does.
    {prevention_plan, strong, start,
     "why|how|what|so|so that|it|that it & not|never|cannot|no longer|won't|doesn't|can't & "
     "again|back|repeat*|recur*|reoccur*"},

    // Root cause.
    {root_cause, strong, anywhere, "root cause*|rootcause*|root reason*"},
    {root_cause, strong, start, "cause of|causes of|cause s of|cause for|causes for|cause behind"},
    {root_cause, strong, start,
     "reason for|reasons for|reason s for|reason of|reasons of|reason behind"},
    {root_cause, strong, start,
     "cause*|reason* & issue*|problem*|suspension|deactivation|complaint*|violation*"},
    {root_cause, strong, start,
     "what went wrong|what has gone wrong|where we went wrong|where we failed|what we did "
     "wrong|what i did wrong|what we got wrong|what i got wrong|what we missed|what i missed"},
    {root_cause, strong, start,
     "what we|what i|what our team|where we|where i & did not|didn't|failed|never|should have|"
     "overlooked|neglected"},
    {root_cause, strong, start,
     "what caused|what has caused|what led to|what lead to|how it came to"},
    {root_cause, strong, start,
     "why & happen|happened|happening|occurred|occur|suspended|deactivated|removed|blocked"},
    {root_cause, strong, start,
     "how & happen|happened|occurred|occur|came about|come about|arose|began|started|went wrong"},
    {root_cause, strong, start, "cause|causes|reason|reasons|issue|problem & analysis|explanation"},
    {root_cause, strong, start, "analysis of & cause*|reason*|issue*|problem*|violation*"},
    {root_cause, strong, start,
     "issue*|problem*|event*|violation*|circumstance*|mistake*|error*|failure*|reason*|factor* & "
     "led|lead|leading|caused|causing|resulted|resulting"},
    {root_cause, strong, start,
     "source|sources|origin|origins & problem*|issue*|violation*|infringement*|complaint*|defect*|"
     "error*|mistake*|delay*|failure*|suspension|deactivation"},
    {root_cause, weak, whole, "reason|reasons|issue|issues|problem|problems"},
    {root_cause, weak, start, "cause|causes"},
    {root_cause, weak, start,
     "what happened|what happend|what has happened|what we found|what we have found|what i "
     "found|what the problem was"},
    {root_cause, weak, whole, "investigation|findings"},
    {root_cause, weak, start, "investigation|investigations|review & result*|finding*|outcome*"},
    {root_cause, weak, start, "why|how it came|how this came|how that came|how we got here"},
    {root_cause, strong, anywhere,
     "ursache*|grundursache*|hauptursache*|kernursache*|fehlerursache*"},
    {root_cause, strong, start,
     "was ist passiert|was passiert ist|was ist schief*|was schief*|grunde fur|grund fur"},
    {root_cause, strong, start,
     "cause premiere*|causes premiere*|cause racine*|causes racine*|cause principale*|causes "
     "principale*|"
     "cause profonde*|causes profonde*|cause du|cause de|cause des|causes du|causes de|causes des"},
    {root_cause, strong, start, "origine du probleme|l'origine du probleme|ce qui s'est passe"},

    // Corrective actions.
    {corrective_actions, strong, anywhere, "corrective & action*|measure*|step*|plan*|work"},
    {corrective_actions, strong, anywhere, "remedial & action*|measure*|step*"},
    {corrective_actions, strong, start,
     "immediate*|urgent & action*|measure*|step*|fix*|correction*|response", yields},
    {corrective_actions, strong, start,
     "action*|step*|measure*|work & taken|took|done|completed|implemented|carried out|already",
     yields},
    {corrective_actions, weak, start,
     "action*|step*|measure* & resolve|fix|correct|rectify|remedy|solve", yields},
    {corrective_actions, strong, start,
     "how & fixed|resolved|solved|corrected|addressed|rectified|remedied|repaired", yields},
    {corrective_actions, strong, start,
     "what we|what we've|what i|what i've|what has|what was|what have|what is & "
     "done|did|already|fixed|changed|corrected|repaired|completed|undertaken|remedied",
     yields},
    {corrective_actions, strong, start,
     "what happened|what has happened & since the|since then|since your|after the notice|"
     "after your notice",
     yields},
    {corrective_actions, strong, start, "what we put right|what we have put right|what i put right",
     yields},
    {corrective_actions, weak, whole,
     "resolution|resolutions|solution|solutions|actions|remediation|remedy|remedies|correction|"
     "corrections|fix|fixes"},
    {corrective_actions, strong, anywhere,
     "sofortmassnahme*|korrekturmassnahme*|abhilfemassnahme*|gegenmassnahme*"},
    {corrective_actions, strong, start,
     "korrigierende|korrektive|ergriffene|getroffene|umgesetzte|durchgefuhrte|eingeleitete|"
     "unmittelbare|sofortige & massnahmen",
     yields},
    {corrective_actions, strong, start,
     "massnahmen zur behebung|was wir getan haben|was wir unternommen haben", yields},
    {corrective_actions, strong, whole, "massnahmen", yields},
    {corrective_actions, weak, start, "massnahmen", yields},
    {corrective_actions, strong, anywhere,
     "action corrective*|actions corrective*|mesure corrective*|mesures corrective*|actions "
     "correctrices"},
    {corrective_actions, strong, start,
     "actions prises|mesures prises|actions entreprises|actions menees|mesures immediates|actions "
     "immediates|"
     "ce que nous avons fait",
     yields},

    // Prevention plan.
    {prevention_plan, strong, anywhere,
     "preventive*|preventative*|prevention plan*|prevention measure*|prevention step*|prevention "
     "action*|prevention strateg*|prevention control*"},
    {prevention_plan, strong, anywhere,
     "prevent*|avoid*|stop*|against & "
     "recur*|reoccur*|again|future|repeat*|repetition*|similar|next time|same|this from|it from"},
    {prevention_plan, strong, anywhere,
     "recurrence*|reoccurrence*|happen again|happening again|occur again|future prevention|"
     "prevention of future|against repetition*|against a repetition*|next time|no repetition*|"
     "not repeat*|never again|not again"},
    {prevention_plan, strong, start,
     "step*|action*|measure*|plan*|control*|system*|how we|how i|what we|what i|how will & "
     "prevent*|avoid*"},
    {prevention_plan, strong, start,
     "long term|longer term & "
     "measure*|action*|change*|improvement*|solution*|plan|control*|step*|fix*|prevention|strateg*|"
     "safeguard*"},
    {prevention_plan, strong, start,
     "measure*|step*|action*|plan*|change*|precaution*|control* & "
     "for the future|in the future|in future|going forward|from now on|for the long term"},
    {prevention_plan, strong, start,
     "future|ongoing|permanent|systemic|lasting & "
     "measure*|action*|step*|prevention|safeguard*|control*|change*|compliance|monitoring"},
    {prevention_plan, strong, start,
     "why|how|what|so|so that|that & not|never|cannot|no longer|won't|doesn't|can't & "
     "again|back|repeat*|recur*|reoccur*"},
    {prevention_plan, bare, whole, "prevention"},
    {prevention_plan, weak, anywhere, "prevent|prevention|preventing"},
    {prevention_plan, weak, start,
     "how|what|so that|so it|that it|making sure|to make sure & "
     "stays|stay|keep|keeps|kept|never|not happen|won't happen|again|future|from now|ensure*"},
    {prevention_plan, weak, start,
     "going forward|no more|safeguards|controls|future plans|process improvements|what we will "
     "do|what i "
     "will do|what we'll do|what i'll do|what we do now|what i do now|what "
     "will change|what changes|what is changing|what is different now|how we work now"},
    {prevention_plan, strong, anywhere,
     "vorbeug*|praventi*|praeventi*|vermeidung|verhinderung|langfristige massnahmen|zukunftige "
     "massnahmen|"
     "zukuenftige massnahmen|kunftige massnahmen|dauerhafte massnahmen|nachhaltige massnahmen"},
    {prevention_plan, strong, start,
     "plan de prevention|moyens de prevention|actions de prevention|mesures de prevention"},
    {prevention_plan, strong, start, "moyens|mesures|actions & avenir|l'avenir|eviter"},

    // Supporting documents.
    {supporting_documents, strong, start,
     "supporting|supportive & "
     "document*|evidence*|material*|file*|attachment*|exhibit*|proof*|paper*"},
    {supporting_documents, strong, start, "document*|evidence* & support*|checklist"},
    {supporting_documents, strong, whole,
     "attachment|attachments|enclosure|enclosures|exhibit|exhibits|enclosed|evidences|annexure|"
     "annexures"},
    {supporting_documents, strong, start,
     "attachments|enclosures|exhibits|annexures|annexes|appendices & "
     "document*|evidence|list|a|1|supporting|proof*|checklist*|paper*"},
    {supporting_documents, strong, start,
     "document*|evidence*|file*|proof*|paper* & "
     "attached|enclosed|submitted|provided|joined|annexed|appended|added|sent|annex"},
    {supporting_documents, strong, start,
     "schedule|index|table|register|inventory|set|bundle & "
     "exhibit*|enclosure*|annex*|attachment*|appendi*|document*|evidence|papers"},
    {supporting_documents, weak, start, "attached|enclosed|our|supporting & papers|records|items"},
    {supporting_documents, weak, start,
     "evidence|document|documents|papers|attachments|items & "
     "file|pack|bundle|register|list|set|folder|index|enclosed|letter|appeal|plan|case|at your"},
    {supporting_documents, weak, start,
     "what is|what we|what you|what comes|what goes & attached|enclosed|attach|enclose|send|"
     "attachments|enclosures|with this|with the letter|envelope|folder"},
    {supporting_documents, weak, start, "attached|enclosed|included|sent|added & to|with"},
    {supporting_documents, weak, start, "record|records|case & enclosed|attached|list|file"},
    {supporting_documents, weak, start, "checklist & evidence|documents|papers|exhibits"},
    {supporting_documents, strong, start, "attached|enclosed & document*|evidence*|file*|proof*"},
    {supporting_documents, strong, start,
     "documentary evidence|evidence list|document list|documents list|list of documents|list of "
     "attachments|list of exhibits|list of evidence|list of annexures|list of enclosures|"
     "evidence checklist"},
    {supporting_documents, strong, start,
     "documents|evidence|files & attach|attaching|on file|included|provide"},
    {supporting_documents, weak, start,
     "evidence|documentation|documents|proof & of|for|that|we|with|available"},
    {supporting_documents, weak, whole,
     "papers|paperwork|our "
     "papers|documents|document|documentation|documentations|evidence|proof|proofs|appendix|"
     "appendices|"
     "annex|annexes|files|dossier|paper trail|index|schedules|attached"},
    {supporting_documents, strong, whole, "anlagen|anhange|nachweise|belege|beweise"},
    {supporting_documents, strong, start,
     "beigefugte|unterstutzende & dokumente|unterlagen|nachweise|belege"},
    {supporting_documents, weak, whole, "anlage|anhang|unterlagen|dokumente"},
    {supporting_documents, strong, start,
     "pieces jointes|piece jointe|pieces justificatives|documents justificatifs|documents "
     "joints|justificatifs"},
};

}  // namespace

std::span<const HeadingName> heading_names() { return names; }

}  // namespace poa::guide
