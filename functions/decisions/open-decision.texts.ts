import type { Same } from "../vocabulary/language.ts";

const sv = {
  decide: { name: "Besluta", text: "Ansökan är bedömd och ska avgöras.", button: "Fatta beslut" },
  directly: {
    name: "Besluta utan bedömning",
    text: "Ansökan ska avgöras. Det finns inga bedömningar att vänta på: utlysningen avgörs genom direkt beslut.",
    button: "Fatta beslut",
  },
  awaitAcknowledgement: {
    name: "Invänta att uppdraget bekräftas",
    text: "Enhetens chef har inte bekräftat uppdraget. Inga kostnader godkänns och inget bokas innan det är gjort.",
    button: "Visa uppdraget",
  },
  amendment: {
    name: "Bered ändring av villkor",
    text: "Mottagaren har begärt att villkoren ändras.",
    button: "Visa begäran",
  },
  awaitTakeover: {
    name: "Invänta svar om byte av mottagare",
    text: "Den som ska ta över projektet har inte svarat. Har sista dagen gått gäller erbjudandet inte längre: avsluta det.",
  },
  prepareTakeover: {
    name: "Bered byte av mottagare",
    text: "Den som ska ta över projektet har sagt ja. Beslutet ska beredas.",
    button: "Visa bytet",
  },
  carryOutTakeover: {
    name: "Genomför byte av mottagare",
    text: "Bytet är beslutat. Det genomförs från dagen, när det som är påbörjat med den nuvarande mottagaren är klart.",
    button: "Visa bytet",
  },
  decideBeside: {
    name: "Besluta om ändring, uppsägning eller återkrav",
    text: "En ändring av villkoren, en uppsägning eller ett återkrav bereds och är inte beslutat.",
    button: "Fortsätt",
  },
  settleEnded: {
    name: "Avräkna bidraget",
    text: "Bidraget har upphört i förtid. Gå igenom det som är utbetalt: om något ska krävas tillbaka, och vad som frigörs.",
    button: "Avräkna",
  },
  awaitReply: {
    name: "Invänta yttrande om uppsägning",
    text: "Mottagaren har fått förslaget om uppsägning och kan yttra sig till och med svarsdagen.",
    button: "Visa förslaget",
  },
  termination: {
    name: "Bered uppsägning",
    text: "En uppsägning är föreslagen. Bered beslutet eller ta tillbaka förslaget.",
    button: "Visa förslaget",
  },
  sendTerms: {
    name: "Skicka villkoren",
    text: "Villkoren för bidraget ska skickas till mottagaren. Inget betalas ut innan de är godkända.",
    button: "Visa villkoren",
  },
  awaitTerms: {
    name: "Invänta godkända villkor",
    text: "Mottagaren ska skriva under villkoren senast sista dagen. Har dagen gått kan bidraget få mer tid eller förfalla.",
    button: "Visa villkoren",
  },
  checkTerms: {
    name: "Kontrollera undertecknade villkor",
    text: "Mottagaren har lämnat in undertecknade villkor. Inget betalas ut innan de är kontrollerade.",
    button: "Kontrollera",
  },
  offerPlace: {
    name: "Erbjud platsen",
    text: "En plats har blivit ledig, och ansökan står först på reservlistan. Den erbjuds genom ett beslut.",
    button: "Visa platsen",
  },
  proposeRecovery: {
    name: "Föreslå återkrav",
    text: "Mottagaren har fått mer bidrag än de godkända kostnaderna ger rätt till. Föreslå att det betalas tillbaka.",
    button: "Visa återkravet",
  },
  awaitRecoveryReply: {
    name: "Invänta yttrande om återkrav",
    text: "Mottagaren har fått förslaget om återkrav och kan yttra sig till och med svarsdagen.",
    button: "Visa förslaget",
  },
  recovery: {
    name: "Bered återkrav",
    text: "Ett återkrav är föreslaget. Bered beslutet eller ta tillbaka förslaget.",
    button: "Visa förslaget",
  },
  minutes: {
    name: "Protokollsutdrag saknas",
    text: "Nämnden har beslutat, men protokollsutdraget är inte antecknat.",
    button: "Anteckna utdraget",
  },
  frame: {
    name: "Beslut om ramen saknas",
    text: "Beslutet gick över ramen, och beslutet om ramen är inte antecknat.",
    button: "Anteckna beslutet om ramen",
  },
  post: {
    name: "Skicka beslutet med post",
    text: "Mejlet med beslutet kom inte fram. Skicka beslutet med post och anteckna dagen då sökanden fick del av det.",
    button: "Anteckna dagen",
  },
  handOver: {
    name: "Lämna över överklagande",
    text: "Ett överklagande ska lämnas över till domstolen med vårt yttrande.",
    button: "Visa överklagandet",
  },
  dismiss: {
    name: "Avvisa för sent överklagande",
    text: "Ett överklagande kom in för sent. Det ska avvisas genom ett eget beslut, och det ska stå här var det finns.",
    button: "Visa överklagandet",
  },
  ruling: {
    name: "Väntar på domstol",
    text: "Ett överklagande är överlämnat och väntar på avgörande.",
    button: "Visa överklagandet",
  },
  stay: {
    name: "Beslutet får inte verkställas",
    text: "Domstolen har bestämt att beslutet tills vidare inte får verkställas. Villkor och utbetalningar är stoppade.",
    button: "Visa överklagandet",
  },
  carryOut: {
    name: "Följ domstolens avgörande",
    text: "Domstolen har upphävt eller ändrat ett beslut. Beslut om vad som ska gälla nu. Det som redan är utbetalt krävs inte tillbaka av sig självt.",
    button: "Visa beslutet",
  },
};

const en: Same<typeof sv> = {
  decide: { name: "Decide", text: "The application has been reviewed and is to be decided.", button: "Decide" },
  directly: {
    name: "Decide without a review",
    text: "The application is to be decided. There are no reviews to wait for: the call is decided directly.",
    button: "Decide",
  },
  awaitAcknowledgement: {
    name: "Wait for the assignment to be acknowledged",
    text: "The unit's manager has not acknowledged the assignment. No costs are accepted and nothing is booked before that.",
    button: "Show the assignment",
  },
  amendment: {
    name: "Prepare a change of terms",
    text: "The holder has asked for other terms.",
    button: "Show the request",
  },
  awaitTakeover: {
    name: "Wait for the answer on a change of holder",
    text: "Who is to take the project over has not answered. Once the last day has passed the offer holds no longer: end it.",
  },
  prepareTakeover: {
    name: "Prepare a change of holder",
    text: "Who is to take the project over has said yes. The decision is to be prepared.",
    button: "Show the change",
  },
  carryOutTakeover: {
    name: "Carry out a change of holder",
    text: "The change is decided. It is carried out from its day on, once what is begun with the present holder is finished.",
    button: "Show the change",
  },
  decideBeside: {
    name: "Decide on a change, a termination or a recovery",
    text: "A change of the terms, a termination or a recovery is being prepared, and is not decided.",
    button: "Go on",
  },
  settleEnded: {
    name: "Settle the grant",
    text: "The grant has ended before its time. Go through what has been paid: whether any is to be claimed back, and what is released.",
    button: "Settle",
  },
  awaitReply: {
    name: "Await an answer on a termination",
    text: "The holder has been sent the proposal to terminate, and can answer until the last day.",
    button: "Show the proposal",
  },
  termination: {
    name: "Prepare a termination",
    text: "A termination is proposed. Prepare the decision, or take the proposal back.",
    button: "Show the proposal",
  },
  sendTerms: {
    name: "Send the terms",
    text: "The terms of the grant are to be sent to the holder. Nothing is paid before they have been accepted.",
    button: "Show the terms",
  },
  awaitTerms: {
    name: "Await accepted terms",
    text: "The holder is to sign the terms by the last day. When the day has passed, the grant can get more time, or lapse.",
    button: "Show the terms",
  },
  checkTerms: {
    name: "Check signed terms",
    text: "The holder has handed in signed terms. Nothing is paid before they have been checked.",
    button: "Check",
  },
  offerPlace: {
    name: "Offer the place",
    text: "A place has become free, and the application stands first on the reserve list. It is offered by a decision.",
    button: "Show the place",
  },
  proposeRecovery: {
    name: "Propose a recovery",
    text: "The holder has had more of the grant than the accepted costs entitle to. Propose that it is paid back.",
    button: "Show the recovery",
  },
  awaitRecoveryReply: {
    name: "Await an answer on a recovery",
    text: "The holder has been sent the proposal to recover money, and can answer until the last day.",
    button: "Show the proposal",
  },
  recovery: {
    name: "Prepare a recovery",
    text: "A recovery is proposed. Prepare the decision, or take the proposal back.",
    button: "Show the proposal",
  },
  minutes: {
    name: "Minutes missing",
    text: "The board has decided, but the extract of its minutes has not been noted.",
    button: "Note the extract",
  },
  frame: {
    name: "Frame decision missing",
    text: "The decision went above the frame, and the decision on the frame has not been noted.",
    button: "Note the frame decision",
  },
  post: {
    name: "Send the decision by post",
    text: "The mail with the decision did not arrive. Send it by post, and note the day on which the applicant was told.",
    button: "Note the day",
  },
  handOver: {
    name: "Hand over an appeal",
    text: "An appeal is to be handed over to the court with our statement.",
    button: "Show the appeal",
  },
  dismiss: {
    name: "Dismiss a late appeal",
    text: "An appeal came too late. It is dismissed by a decision of its own, and it is noted here where that is.",
    button: "Show the appeal",
  },
  ruling: {
    name: "Waiting for a court",
    text: "An appeal has been handed over and waits for a ruling.",
    button: "Show the appeal",
  },
  stay: {
    name: "Decision stayed",
    text: "The court has ordered that the decision may not be carried out until further notice. Terms and payments are stopped.",
    button: "Show the appeal",
  },
  carryOut: {
    name: "Act on a ruling",
    text: "The court has annulled or changed a decision. Decide what holds now. What has been paid is not recovered by itself.",
    button: "Show the decision",
  },
};

export const openDecisionTexts = { sv, en };
