import { remember } from '../../../text/remember';
import lists from './firstNames.json';

/** Names that the generated lists lack, romanized from scripts they leave out. */
const MORE_FEMALE =
  'aisha amal amina ayesha chloe dilnoza farah fatima fatou gulnara hanan hillary huda ivanka kamala kellyanne khadija lakshmi laila latifa layla ' +
  'leila malala maryam mei melania nadia nguyet nour oksana olena priya putri rania ruqayya salma sana sania svetlana thandiwe tulsi ulyana ' +
  'wanjiru xiaoyu yasmin yoko yuki yulia zainab zaynab zsofia hana sakura akiko keiko naoko sachiko soo-jin min-ji ngozi adaeze chioma ' +
  'oluwaseun folasade wangari njeri akinyi achieng precious grace asha sushma smriti mamata sonia indira sunita anita pooja deepika ' +
  'folake funke bolanle chinwe wambui wanjiku nyambura muthoni chebet atieno adhiambo auma wairimu waithera nomsa nosipho ' +
  'lindiwe thandi kavita savita rekha sushila swati shweta ritu poonam nisha sapna preeti shabana nasreen shazia bushra ' +
  'farzana saima niamh siobhan aoife caoimhe roisin saoirse sinead maire grainne orla aisling eimear mairead deirdre ' +
  'fionnuala aroha hinemoa ngaire moana marama nokulunga bev barb trish viv kath cath';
const MORE_MALE =
  'abdul abdulaziz abdullah abdulla abdurrahman ahmad ahmadou ahmed akira ali alexei andrei andriy arjun bashar benyamin bongani boris chinedu ' +
  'cyril deng dmitri dmitry dmytro ebrahim emeka evgeny faisal farid feng fumio gennady hamad hamid haruki hasan hassan hiroshi hussein ibrahim ' +
  'imran isaias ismail jamal jinping jomo joon junichiro kassym karim kenji khalid khalifa kofi kwame kwasi lei mahmoud mahmud mansour masoud ' +
  'mikhail mitt mohamed mohammad mohammed muhammad muhammadu mustafa mykhailo nana narendra nelson newt nikolai oleksandr oleksii oleksiy ' +
  'olusegun omar osama pavlo petro rahul raila rajnath recep reza rishi rodrigo salman samir sanjay sergei sergey shinzo sipho suleiman ' +
  'takeshi tariq tayyip thabo uhuru valeriy vasyl viktor vikram vitali vladimir volodymyr vyacheslav wei xavier xi yasser yevgeny yitzhak ' +
  'yoshihide yoweri yuriy yusuf yousef zayed zelimkhan barack bibi ehud benny naftali yair avigdor goodluck hichilema kyriakos alexis ' +
  'sulaiman babatunde tunde tunji kunle adewale obiora chidi olalekan festus godwin gbenga babajide inyang aliyu farouk ' +
  'ifeanyi obinna segun femi dele bayo abubakar haruna adamu uche rajesh vinod pramod sunil pradeep kuldeep lalit ankit ' +
  'nitin pankaj deepak ajay vivek sanjeev rajeev arvind prahlad nitesh harish naresh umesh dharmendra surendra virendra ' +
  'bilawal shehbaz nawaz asif saqib shahid javed pervaiz zahid waqar wasim aamir fawad nadeem naveed kashif bheki nhlanhla ' +
  'mxolisi sandile tando wiremu hemi cathal tadhg padraig eoin ruairi jarlath cillian eamon eamonn diarmuid donal fergal ' +
  'fintan conall mickey oisin darragh shivraj sudhir sandip';

/** Given to women and men alike, in English or from one country to the next, whatever the lists say. */
const MORE_BOTH =
  'christy deb dessie ollie bernie hilary adrian alex andrea angel ashley avery bailey blair blake brett cameron carey casey charlie chris corey dakota dale dana darcy devon drew ' +
  'dominique eden francis frankie gene glenn harley hayden hunter jackie jaime jamie jan jean jess jessie jo jody jordan jude jules kelly ' +
  'kelsey kendall kerry kim kit kris lee leigh lindsay lindsey logan loren lou lynn madison marion mel micah michele morgan nat nicola noel ' +
  'pat peyton quinn randy reese riley robin rory rowan sacha sam sandy sasha sean shannon shawn shelby sidney simone skyler stacy stevie ' +
  'taylor terry tony tracy valentine val yuki grace precious alexis kai jin min wei mei comfort blessing';

/** Is the name one of a list in alphabetical order? As sets, ten thousand of them take up ten times the memory. */
function isListed(list: string, name: string): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const start = list.lastIndexOf(' ', ((low + high) >> 1) - 1) + 1;
    const space = list.indexOf(' ', start);
    const end = space < 0 ? list.length : space;
    const found = list.slice(start, end);
    if (found === name) return true;
    if (found < name) low = end + 1;
    else high = start;
  }
  return false;
}

function isOneOf(list: string, more: string): (name: string) => boolean {
  const added = new Set(more.split(' '));
  return (name) => added.has(name) || isListed(list, name);
}

const isFemale = isOneOf(lists.female, MORE_FEMALE);
const isMale = isOneOf(lists.male, MORE_MALE);
const isBoth = isOneOf(lists.both, MORE_BOTH);

/** Names remembered; news has some 700 words in 50,000 about which it is asked. */
const NAMES = 1_000;

/** Of a part of a name in lower case: who is called that. */
const calledThat = remember(NAMES, (name): 'female' | 'male' | 'both' | 'nobody' => {
  if (isBoth(name)) return 'both';
  const female = isFemale(name);
  if (female && isMale(name)) return 'both';
  return female ? 'female' : isMale(name) ? 'male' : 'nobody';
});

const fold = (name: string): string =>
  /^[a-z-]+$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');

/** Each part of a hyphenated name is looked up, first to last. */
function lookUp<T>(name: string, ask: (part: string) => T | null): T | null {
  const folded = fold(name);
  const whole = ask(folded);
  if (whole !== null || !folded.includes('-')) return whole;
  for (const part of folded.split('-')) {
    const found = ask(part);
    if (found !== null) return found;
  }
  return null;
}

/** The gender a first name (lower case) nearly always has; null for unknown names and for those of both. */
export const genderOf = (first: string): 'female' | 'male' | null =>
  // "Jean-Marie" is a man, whatever Jean alone may be.
  first.startsWith('jean-') ? 'male' : lookUp(first, genderOfPart);

function genderOfPart(name: string): 'female' | 'male' | null {
  const called = calledThat(name);
  return called === 'female' || called === 'male' ? called : null;
}

/** Is the word (lower case) a first name somewhere? Many are surnames, places or plain words as well. */
export const isFirstName = (word: string): boolean =>
  lookUp(word, (part) => (calledThat(part) === 'nobody' ? null : true)) ?? false;
