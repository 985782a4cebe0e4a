import { lazily, type Made } from '../model/lazily';
import { foldName } from './fold';

/** Given names that hardly any man has, and those that hardly any woman has. Names that both have are in neither list. */
const womensNames = `
  abigail ada adele agnes aisha alice alicia alison amanda amelia amy angela angelika anita anja ann anna anne anneliese annette annika
  antje antonia aoife astrid audrey barbara beate beatrice becky bella bernadette beth bettina birgit bridget brigitte britta carla
  carmen carol carolina caroline catherine cathy cecilia charlotte chiara chloe christa christiane christina christine claire clara
  claudia constanze cordula cornelia corinna daisy daniela deborah debbie delia denise diana dora doris dorothea dorothy edith elena
  eleanor elfriede elisa elisabeth elise eliza elizabeth ella ellen elke elsa emilia emily emma erika erin esther eva eve evelyn fatima
  felicity fiona flora franziska freya frieda gabriele gerda gertrud gillian gisela gloria grace greta gudrun hanna hannah harriet heather
  heide heidi heike helen helena helga henrike hilde hildegard holly ida ilse imogen ines inge ingeborg ingrid irene iris irmgard isabel
  isabella isobel jacqueline jana jane janet janice jasmine jennifer jenny jessica joanna johanna josephine joyce judith julia julie
  juliet jutta kate katharina katherine kathleen kathrin katie katja katrin kerstin kirsten kristin kristina larissa laura lea lena leonie
  lilian lily lina linda lisa liz lotte louisa louise lucia lucy luise lydia maggie magdalena maja mareike margaret margarete maria
  marianne marie marina marlene marta martha martina mary matilda maureen megan melanie melissa mhairi mia michelle miranda miriam moira
  molly mona monica monika nadia nadine nancy naomi natalia natalie natasha nicola nicole nina nora nuala olga olivia paula pauline
  penelope petra philippa phoebe polly priya rachel rebecca regina renate rita rosa rosalind rose rosemary rosie ruth sabine sabrina sally
  samantha sandra sara sarah saskia sigrid silke silvia simone siobhan sinead sofia sonia sonja sophia sophie stefanie stella stephanie
  sue susan susanna susanne suzanne svenja sylvia tamara tanja tanya tara teresa theresa theresia tina tracy trudy ulrike ursula ute valentina
  valerie vanessa vera verena veronica veronika victoria viktoria violet vivian wendy wilma yasmin yvonne zahra zoe`;
const mensNames = `
  aaron abdul adam adrian ahmed ahmet alan alois albert alberto alexander alfred ali alistair andreas andrew andy angus anton antonio armin arne arnold
  arthur axel barry bastian ben benedict benjamin bernard bernd bernhard bill björn bob boris brian bruce bruno callum carl carlos
  cedric charles christian christoph christopher clemens clive colin colm connor craig daniel darren dave david declan denis dennis derek
  detlef diego dieter dietmar dirk dominik donald douglas duncan edgar eduard edward edwin emil eric erich erik ernst eugene ewan felix
  fergus fernando finn florian frank franz fred frederick fritz gareth gary gavin geoffrey george georg gerald gerd gerhard gordon graham
  greg gregory gregor guido guillermo günter günther gunnar gustav hamish hannes hans harald harold harry hassan heiko heiner heinrich
  heinz helmut hendrik henning henrik henry herbert hermann holger horst howard hugh hugo hussein ian ibrahim igor ingo isaac ivan jack
  jacob jakob james jamie jan jason javier jens jeremy jim joachim jochen joe joel johann johannes john jon jonas jonathan jorge jose
  josef joseph joshua juan julian jürgen justin karim karl karsten keith ken kenneth kenji kevin klaus konrad konstantin kurt lars leo
  leon leonard leonardo leopold liam lorenz lothar louis ludwig luigi lukas luke lutz magnus malcolm malte manfred manuel marc marcel
  marco marcus mario mark markus martin marvin mathias matthew mehmet matthias max maximilian michael miguel mike mohammed moritz murat mustafa
  nathan neil nicholas nick niels nigel nikolaus nils norbert norman oliver olaf oscar oskar ottmar otto owen pablo patrick paul pedro
  peter phil philip philipp pierre rainer ralf ralph ravi raymond reinhard reinhold richard rob robert rodney roger roland rolf roman
  ronald ross rudolf rüdiger rupert russell samuel sanjay sebastian sergio seamus sean siegfried simon stefan steffen stephen steve steven
  stewart stuart sven terence theo theodor thomas thorsten till tim timothy tobias todd tom tony torsten trevor udo uli ulrich uwe
  valentin victor viktor vincent volker walter werner wilfried wilhelm will william wolfgang xaver yusuf yannick zachary`;

const setOf = (names: string): Made<ReadonlySet<string>> =>
  lazily(() => new Set(names.trim().split(/\s+/).map(foldName)));
const women = setOf(womensNames);
const men = setOf(mensNames);

/** Whether a folded given name is one that hardly any man has. */
export function isWomansName(given: string): boolean {
  return women().has(given);
}

/** Whether a folded given name is one that hardly any woman has. */
export function isMansName(given: string): boolean {
  return men().has(given);
}
