import type { IssueMessageKey } from "../../issueMessageKey.ts";

const types =
  "{expected, select, string {en text} number {ett tal} int {ett heltal} boolean {true eller false} array {en lista} tuple {en lista} object {ett objekt} record {ett objekt} other {{expected}}}";

export const instrumentIssues = {
  "issue.instrument/unknown-format":
    "Filen har format {format}, som den här versionen inte kan läsa.",
  "issue.instrument/unknown-format.todo":
    "Skriv format 1, eller använd en nyare version av Avstamp.",
  "issue.instrument/missing-field": "Fältet ”{field}” saknas här.",
  "issue.instrument/missing-field.todo": "Lägg till fältet.",
  "issue.instrument/unknown-field": "Fältet ”{field}” finns inte i formatet.",
  "issue.instrument/unknown-field.todo": "Kontrollera stavningen, eller ta bort fältet.",
  "issue.instrument/wrong-type": `Här ska det stå ${types}.`,
  "issue.instrument/wrong-type.todo": `Byt ut värdet mot ${types}.`,
  "issue.instrument/not-allowed-value": "Värdet får inte stå här.",
  "issue.instrument/not-allowed-value.todo":
    "Tillåtet är: {allowed, select, day {en dag som finns, skriven ÅÅÅÅ-MM-DD} month {en månad, skriven ÅÅÅÅ-MM} time {ett klockslag, skrivet HH:MM} code {små bokstäver a–z, siffror och _, med en bokstav först och högst 64 tecken} instrumentId {små bokstäver a–z, siffror och -, med en bokstav först} version {tre tal med punkt emellan, 1.0.0} language {en språkkod, sv eller pt-BR} share {en andel som ett bråk, 1/2} arithmetic {en räkning av tal med + - * / och parenteser, (1+2)/3} textHash {de 16 första tecknen av textens hash} sixDecimals {ett tal med högst sex decimaler} twoNumbers {två olika tal} twoTerms {precis två termer} twoMoments {två klockslag eller två dagar} twoAlike {två tal, två klockslag eller två dagar} manyTerms {rader i en skala med sum, mean, min, max eller count} other {{allowed}}}",
  "issue.instrument/too-many": "Här får det finnas högst {limit, number}.",
  "issue.instrument/too-many.todo": "Ta bort några, eller dela upp instrumentet i flera.",
  "issue.instrument/too-long": "Texten får ha högst {limit, number} tecken.",
  "issue.instrument/too-long.todo": "Korta texten.",
  "issue.instrument/chain-too-long":
    "Fler än {limit} frågor, skalor eller flaggor väntar på varandra i en kedja.",
  "issue.instrument/chain-too-long.todo":
    "Låt villkor och skalor bygga på frågorna direkt i stället för på varandra.",
  "issue.instrument/duplicate-id": "Namnet ”{id}” används redan.",
  "issue.instrument/duplicate-id.todo": "Ge den ena ett annat id. Ett id får bara finnas en gång.",
  "issue.instrument/unknown-item": "Det finns ingen fråga med id ”{item}”.",
  "issue.instrument/unknown-item.todo": "Rätta id, eller lägg till frågan.",
  "issue.instrument/inside-repeat":
    "Frågan ”{item}” står i raderna i ”{repeat}” och har ett svar för varje rad, så den kan inte anges här.",
  "issue.instrument/inside-repeat.todo":
    "Ange ”{repeat}” i stället, eller en fråga utanför. Frågor i samma rad kan anges i villkor i raden, och i en term med each.",
  "issue.instrument/not-a-repeat": "Frågan ”{item}” har inga rader.",
  "issue.instrument/not-a-repeat.todo":
    "Ange en fråga av typen repeat efter each, eller ta bort each.",
  "issue.instrument/not-in-rows": "Det finns ingen fråga ”{item}” i raderna i ”{repeat}”.",
  "issue.instrument/not-in-rows.todo":
    "Ange en fråga som står i de raderna, eller rätta det som står efter each.",
  "issue.instrument/unknown-choice": "Frågan ”{item}” har inget svar med koden ”{choice}”.",
  "issue.instrument/unknown-choice.todo": "Använd en kod som finns bland frågans svar.",
  "issue.instrument/unknown-choice-list": "Det finns ingen svarslista med namnet ”{list}”.",
  "issue.instrument/unknown-choice-list.todo":
    "Rätta namnet, eller lägg till listan i choiceLists.",
  "issue.instrument/unknown-point-table": "Det finns ingen poängtabell med namnet ”{table}”.",
  "issue.instrument/unknown-point-table.todo":
    "Rätta namnet, eller lägg till tabellen i pointTables.",
  "issue.instrument/unknown-band-set": "Det finns ingen uppsättning nivåer med namnet ”{set}”.",
  "issue.instrument/unknown-band-set.todo":
    "Rätta namnet, eller lägg till uppsättningen i bandSets.",
  "issue.instrument/unknown-band": "Nivån ”{band}” finns inte i ”{scale}”.",
  "issue.instrument/unknown-band.todo": "Använd en kod ur den uppsättning nivåer som gäller här.",
  "issue.instrument/unknown-scale": "Det finns ingen skala med id ”{scale}” som kan användas här.",
  "issue.instrument/unknown-scale.todo": "Rätta id, eller lägg till en skala som får poäng.",
  "issue.instrument/unknown-flag": "Det finns ingen flagga med id ”{flag}”.",
  "issue.instrument/unknown-flag.todo": "Rätta id, eller lägg till flaggan.",
  "issue.instrument/unknown-actor": "Det finns ingen aktör med id ”{actor}”.",
  "issue.instrument/unknown-actor.todo": "Rätta id, eller lägg till aktören i profile.actors.",
  "issue.instrument/unknown-track": "Det finns inget spår med id ”{track}”.",
  "issue.instrument/unknown-track.todo": "Rätta id, eller lägg till spåret i profile.tracks.",
  "issue.instrument/unknown-rule": "Regeln ”{rule}” kan inte användas här.",
  "issue.instrument/unknown-rule.todo":
    "Rätta id. Bara en markör får fråga efter en spårregel, så att ingen regel väntar på sig själv.",
  "issue.instrument/unknown-factor": "Det finns ingen faktor med id ”{factor}”.",
  "issue.instrument/unknown-factor.todo":
    "Rätta id, eller lägg till faktorn i profile.earlyWarning.factors.",
  "issue.instrument/condition-type": "Jämförelsen {op} går inte att göra med frågan ”{item}”.",
  "issue.instrument/condition-type.todo":
    "{expected, select, includes {Använd includes, eftersom flera svar kan väljas.} equality {Använd = eller !=.} value {Lägg till ett värde att jämföra med.} noValue {Ta bort value: exists frågar bara om det finns ett svar.} number {Jämför med ett tal.} text {Jämför med en text.} exists {Med en fråga som har rader går det bara att använda exists eller pröva dess tillstånd.} question {Välj en fråga som går att svara på: det här är bara text att läsa.} other {{expected}}}",
  "issue.instrument/impossible-answer": "Frågan ”{item}” kan aldrig få svaret {value}.",
  "issue.instrument/impossible-answer.todo":
    "{allowed, select, range {Jämför med något från {from} till {to}.} steps {Jämför med ett tal från {from} till {to} i steg om {step}.} time {Skriv ett klockslag som finns: HH:MM, 00:00 till 23:59.} day {Skriv en dag som finns: ÅÅÅÅ-MM-DD.} month {Skriv en månad: ÅÅÅÅ-MM.} other {{allowed}}}",
  "issue.instrument/condition-cycle": "”{item}” väntar på sig själv genom sina villkor.",
  "issue.instrument/condition-cycle.todo": "Bryt kedjan: ta bort eller ändra ett av villkoren.",
  "issue.instrument/scale-cycle": "Skalan ”{scale}” är en del av sig själv.",
  "issue.instrument/scale-cycle.todo": "Bryt kedjan: ta bort en av skalorna ur den andra.",
  "issue.instrument/points-and-reverse": "Samma term har både points och reverse.",
  "issue.instrument/points-and-reverse.todo":
    "Behåll en av dem. Vänd poängen i tabellen om du behöver båda.",
  "issue.instrument/points-missing": "Frågan ”{item}” saknar poäng för svaret {choice}.",
  "issue.instrument/points-missing.todo":
    "Ge varje svar ett tal. Poäng får aldrig gissas, inte ens noll.",
  "issue.instrument/too-many-cases":
    "Svaren på {items} väljer tillsammans bland {count, number} fall. Högst {most, number} räknas ut sida vid sida.",
  "issue.instrument/too-many-cases.todo":
    "Låt färre frågor välja i skalan och i de skalor som den läser.",
  "issue.instrument/range-unknown":
    "Det går inte att räkna ut exakt mellan vilka tal ”{name}” kan ligga, och då går det inte att vända.",
  "issue.instrument/range-unknown.todo":
    "Vänd det som räknas in i skalan i stället, eller gör den mindre: utan villkor, uppslag, normer och frågor som läses två gånger, eller med högst 4096 sätt att svara.",
  "issue.instrument/not-scorable": "Svaren på frågan ”{item}” går inte att göra om till poäng.",
  "issue.instrument/not-scorable.todo":
    "Ta bort frågan ur skalan, eller låt en beskrivande skala återge den.",
  "issue.instrument/not-for-method":
    "Metoden {method} kan inte använda {what, select, prorate {uppräkning av det som saknas (prorate)} weight {en vikt} points {poäng} reverse {vända svar (reverse)} ticked {ett enda kryss (ticked)} across {across} acrossDays {across mellan dagar} unit {en enhet (unit)} instead {ett tal i stället för ett svar (as)} assessmentDate {bedömningens dag} other {{what}}} så här.",
  "issue.instrument/not-for-method.todo":
    "{what, select, prorate {Bara en summa (sum) kan räknas upp. Ta bort fill.} instead {Skriv ”leaves” eller ”missing”.} assessmentDate {Använd elapsed eller difference.} other {Ta bort det. Det skulle inte påverka resultatet, eller göra det fel.}}",
  "issue.instrument/term-twice": "”{term}” står två gånger i samma skala och läses på samma sätt.",
  "issue.instrument/term-twice.todo":
    "Ta bort den ena. Ska svaret räknas dubbelt: skriv det en gång med weight: 2.",
  "issue.instrument/steps-open-end": "Stegen har en öppen ände på fel ställe.",
  "issue.instrument/steps-open-end.todo":
    "Bara det sista steget ska sakna gräns, och det måste göra det. Då får varje tal precis ett steg.",
  "issue.instrument/steps-order": "Gränserna stiger inte.",
  "issue.instrument/steps-order.todo": "Ordna stegen så att varje gräns är högre än den före.",
  "issue.instrument/range-order": "Från {from} till {to} är inget spann.",
  "issue.instrument/range-order.todo": "Skriv ett to som är högre än from.",
  "issue.instrument/hidden-needs-rule":
    "Frågan ”{item}” kan vara dold, men skalan säger inte vad som händer då.",
  "issue.instrument/hidden-needs-rule.todo":
    "Skriv missing.hidden: ”leaves”, ”missing” eller ett tal.",
  "issue.instrument/no-rows-needs-rule":
    "Svaret på ”{item}” kan vara att det inte finns några, men skalan säger inte vad som händer då.",
  "issue.instrument/no-rows-needs-rule.todo": "Skriv missing.noRows: ”leaves” eller ett tal.",
  "issue.instrument/default-band-set":
    "Skalan ”{scale}” säger inte entydigt vilken uppsättning nivåer som gäller.",
  "issue.instrument/default-band-set.todo": "Märk precis en av dem med default: true.",
  "issue.instrument/domain-directions":
    "Skalan ”{scale}” går åt andra hållet än områdets första skala. Ett medelvärde av dem säger ingenting.",
  "issue.instrument/domain-directions.todo":
    "Låt området bara ha skalor åt samma håll (higherIsBetter eller higherIsWorse), eller vänd skalans poäng.",
  "issue.instrument/protected-trait":
    "Profilen beror här på ”{item}”, som är en personlig egenskap eller styrs av en.",
  "issue.instrument/protected-trait.todo":
    "Ta bort frågan härifrån. Kön, ålder, födelseland och liknande får aldrig påverka resultatet.",
  "issue.instrument/work-near-excluded":
    "Det arbetsnära stödet hänger här på ”{by}”, som inte är en fråga som alltid ställs.",
  "issue.instrument/work-near-excluded.todo":
    "Låt villkoret titta bara på personens egen önskan: en fråga utan villkor, ingen skala och ingen flagga.",
  "issue.instrument/not-supported-yet":
    "Den här versionen kan inte räkna med {construct, select, narrative {färdiga meningar (narrative)} tooManyDigits {så många siffror på en gång (avrunda poäng, vikter eller omräkning)} bandsWithoutProfile {en skala vars nivåer inte alla motsvarar en av profilens, i ett område där skalorna har olika nivåer eller går åt olika håll} other {{construct}}}.",
  "issue.instrument/not-supported-yet.todo":
    "Skriv om det, eller vänta på en version som kan. Inget räknas förrän allt kan räknas rätt.",
  "issue.instrument/published-changed": "{id} {version} är publicerad men har ändrats.",
  "issue.instrument/published-changed.todo":
    "Återställ filen och gör ändringen i en ny version. Svar som redan finns hör till den gamla.",
  "issue.instrument/unlisted-version":
    "{id} {version} är publicerad men står inte i listan över publicerade versioner.",
  "issue.instrument/unlisted-version.todo":
    "Lägg till den i published.lock.json, eller ändra status till trial.",
} satisfies Record<IssueMessageKey<"instrument">, string>;
