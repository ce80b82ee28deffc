#include "analysis/language/entities/words.h"

#include <array>
#include <cstddef>

namespace poa::entities {
namespace {

struct Group {
  Trait trait;
  std::uint32_t value;
  std::string_view words;  ///< parted by single spaces
};

constexpr Group kGroups[] = {
    {Trait::month, 1, "january jan"},
    {Trait::month, 2, "february feb"},
    {Trait::month, 3, "march mar"},
    {Trait::month, 4, "april apr"},
    {Trait::month, 5, "may"},
    {Trait::month, 6, "june jun"},
    {Trait::month, 7, "july jul"},
    {Trait::month, 8, "august aug"},
    {Trait::month, 9, "september sep sept"},
    {Trait::month, 10, "october oct"},
    {Trait::month, 11, "november nov"},
    {Trait::month, 12, "december dec"},
    {Trait::month, kForeign + 1, "januar enero janvier"},
    {Trait::month, kForeign + 2, "februar febrero février"},
    {Trait::month, kForeign + 3, "märz marzo mars"},
    {Trait::month, kForeign + 4, "abril avril"},
    {Trait::month, kForeign + 5, "mai mayo"},
    {Trait::month, kForeign + 6, "juni junio juin"},
    {Trait::month, kForeign + 7, "juli julio juillet"},
    {Trait::month, kForeign + 8, "agosto août"},
    {Trait::month, kForeign + 9, "septiembre septembre"},
    {Trait::month, kForeign + 10, "oktober octubre octobre"},
    {Trait::month, kForeign + 11, "noviembre novembre"},
    {Trait::month, kForeign + 12, "dezember diciembre décembre"},

    {Trait::number, 0, "zero"},
    {Trait::number, 1, "one"},
    {Trait::number, 2, "two"},
    {Trait::number, 3, "three"},
    {Trait::number, 4, "four"},
    {Trait::number, 5, "five"},
    {Trait::number, 6, "six"},
    {Trait::number, 7, "seven"},
    {Trait::number, 8, "eight"},
    {Trait::number, 9, "nine"},
    {Trait::number, 10, "ten"},
    {Trait::number, 11, "eleven"},
    {Trait::number, 12, "twelve"},
    {Trait::number, 13, "thirteen"},
    {Trait::number, 14, "fourteen"},
    {Trait::number, 15, "fifteen"},
    {Trait::number, 16, "sixteen"},
    {Trait::number, 17, "seventeen"},
    {Trait::number, 18, "eighteen"},
    {Trait::number, 19, "nineteen"},
    {Trait::number, 20, "twenty"},
    {Trait::number, 30, "thirty"},
    {Trait::number, 40, "forty fourty"},
    {Trait::number, 50, "fifty"},
    {Trait::number, 60, "sixty"},
    {Trait::number, 70, "seventy"},
    {Trait::number, 80, "eighty"},
    {Trait::number, 90, "ninety"},
    {Trait::scale, 100, "hundred"},
    {Trait::scale, 1000, "thousand"},
    {Trait::scale, 100000, "lakh lakhs lac lacs"},
    {Trait::scale, 1000000, "million"},
    {Trait::scale, 10000000, "crore crores"},
    {Trait::scale, 12, "dozen"},

    {Trait::weekday, 0,
     "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs "
     "fri"},
    {Trait::periodic, 0,
     "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays"},
    {Trait::ordinal, 0,
     "first second third fourth fifth last final second-last penultimate beginning start end "
     "middle"},
    {Trait::time_unit, 0,
     "day days week weeks month months quarter quarters year years hour hours minute minutes "
     "seconds "
     "morning evening night afternoon weekday workday workdays shift semester season fortnight "
     "midnight noon half-year days' weeks' months' hours' years'"},
    {Trait::measure, 0,
     "mm cm m km mg g kg lb lbs oz ml cl l liter liters litre litres gram grams inch inches ft "
     "feet "
     "meter meters metre metres w kw v volts n °c degrees pounds ounces cbm mah mb gb ppm ppb h hr "
     "hrs min mins sec sq points"},
    {Trait::counted, 0,
     "units items products listings orders asins skus buyers customers sellers shipments batches "
     "lots "
     "pieces pcs nos copies cartons boxes pallets parcels packages packs bottles sets pairs "
     "samples "
     "invoices suppliers employees people persons users accounts reviews claims complaints returns "
     "refunds cases pages sheets photographs photos images screenshots documents reports checks "
     "tests "
     "steps times men women children defects rejects wheels knives books laptops devices logins "
     "passwords cards words boxes jars candles racks sales purchases messages emails e-mails calls "
     "references signatures contracts questions interviews filters labels trucks deliveries brands "
     "models versions inspections audits trainings sessions members staff workers packers "
     "inspectors "
     "colleagues stores states countries warehouses locations offers violations notices warnings "
     "errors mistakes incidents transactions patents trademarks certificates containers fields "
     "boxes "
     "lines entries files categories variations sizes colors colours parts pens "
     "agents levels stages tiers layers points procedures policies"},
    {Trait::event, 0,
     "shipment order batch lot unit item listing delivery parcel package carton pallet sale return "
     "refund claim complaint purchase invoice supplier product asin sku model run production "
     "intake "
     "inspection audit report change update upload hire campaign message inquiry question text "
     "transaction copy offer release import container consignment case notification dispatch time "
     "arrival receipt departure variation brand manufacturer po promotion photo image label "
     "certificate contract payment withdrawal login review "
     "shipments orders batches lots units items listings deliveries parcels products suppliers "
     "asins "
     "skus invoices purchases returns sellers consignments complaints uploads"},
    {Trait::function, 0,
     "a an the this that these those my our your his her its their some any no not none all both "
     "either neither such each every per i we you he she it they me us him them mine ours yours "
     "theirs who whom whose which what when where why how there here if as than then though "
     "although "
     "while because since until unless whether so thus hence therefore however moreover "
     "furthermore "
     "also and or but nor yet for of in on at by to from with without within into onto upon about "
     "above below under over between among through during before after against across along around "
     "behind beside besides beyond despite except inside near off out outside past toward towards "
     "via "
     "am is are was were be been being do does did done has have had having will would shall "
     "should "
     "can could may might must cannot ought "
     "never always ever already still just only even again too very more most less fewer much many "
     "few several other another same own once twice now today yesterday tomorrow soon later "
     "recently "
     "please yes else instead together otherwise apart rather quite perhaps maybe "
     "failed passed came went got sold broke remained arrived returned tested "
     "let like next up down back away ago earlier altogether daily weekly "
     "vs versus plus minus times per-unit onwards"},
    {Trait::label, 0,
     "section sections step chapter page pages clause clauses paragraph item part phase point "
     "version "
     "figure table question rule article annex appendix exhibit exhibits attachment enclosure "
     "stage "
     "apt apartment suite room floor box unit warehouse store shop rev revision release level tier "
     "line row priority option form checklist procedure appendices exhibits attachments enclosures "
     "week day cfr p v"},
    {Trait::currency, 0,
     "$ € £ ¥ ₹ ₺ usd eur gbp jpy cny rmb yuan cad aud inr mxn dollars dollar euros euro rupees "
     "rupee "
     "pesos yen zloty zł pln sek chf lira cents us$ eur€"},
    {Trait::identifier, 0,
     "asin asins po pos p.o invoice invoices inv rechnung factura shipment shipments order orders "
     "case cases complaint complaints ticket reference seller merchant iso en astm din iec ansi ul "
     "isbn"},
    {Trait::number_sign, 0, "no nos nr number numbers num id ids id's token code # : ("},
    {Trait::periodic, 0,
     "daily weekly biweekly bi-weekly fortnightly monthly bimonthly bi-monthly quarterly annually "
     "annual yearly semiannually semi-annually semiannual semi-annual half-yearly hourly nightly "
     "twice-weekly twice-yearly semi-monthly biannual biannually"},
    {Trait::each, 0, "each every per"},
    {Trait::role, 0,
     "manager supervisor officer director accountant bookkeeper auditor clerk coordinator "
     "specialist "
     "analyst controller inspector technician engineer administrator consultant foreman "
     "storekeeper "
     "secretary owner owners co-owner co-owners founder co-founder proprietor president "
     "vice-president "
     "ceo coo cfo cto counsel copywriter designer operator superintendent trainer planner "
     "managers supervisors auditors directors inspectors overseer paralegal webmaster "
     "storeman warehouseman quartermaster pharmacist chemist photographer packer picker "
     "sub-manager co-director deputy"},
    {Trait::weak_role, 0,
     "lead leader chief head buyer partner assistant partners member associate"},
    {Trait::role_modifier, 0,
     "operations operation quality qc qa compliance warehouse shift product products sourcing "
     "purchasing procurement purchase receiving shipping logistics fulfillment fulfilment "
     "inventory "
     "stock listing listings catalog catalogue account accounts customer service support sales "
     "marketing general managing office senior junior chief head assistant deputy team floor plant "
     "production factory brand regional area project process safety risk legal regulatory "
     "technical it finance financial executive external internal outside independent third-party "
     "second operating information security privacy data "
     "supply chain returns return packing dispatch night day store shop e-commerce ecommerce "
     "import export category content training hr human resources personnel trade new former "
     "responsible designated dedicated full-time part-time certified lead vice line performance "
     "health chartered tax amazon marketplace seller sole only two three co deputy document "
     "records staff claims supplier vendor quality-control quality-assurance"},
    {Trait::title, 0, "mr mrs ms miss mx dr prof professor herr frau sr señor señora madame"},
    {Trait::kin, 0,
     "cousin brother sister wife husband son daughter father mother nephew niece uncle aunt friend "
     "colleague employee assistant worker partner neighbor neighbour driver intern contractor "
     "freelancer virtual"},
    {Trait::human_verb, 0,
     "signs countersigns telephones phones calls asks decides trains supervises oversees speaks "
     "interviews signed asked told said joined resigned apologized apologised answered telephoned "
     "who whose"},
    {Trait::legal_form, 0,
     "inc llc ltd gmbh corp llp plc ag sarl b.v bv s.p.a spa srl s.r.l kg ohg oy ab aps pty "
     "limited "
     "incorporated corporation kk o.o s.a s.l e.k ug a.s pvt jsc ltda sdn bhd co"},
    {Trait::company_word, 0,
     "company group holdings wholesale wholesalers laboratories laboratory labs lab factory "
     "trading "
     "technology technologies industries logistics supply supplies distribution distributors "
     "distributing imports exports foods toys metalworks lighting recycling parcels broadband "
     "assurance institute solutions partners brothers bros söhne sons nutrition stationery "
     "books bank university freight couriers courier express manufacturing electronics textiles "
     "cosmetics pharma pharmaceuticals outdoors sports goods enterprises enterprise international "
     "ventures associates consulting inspections certification testing plastics packaging works "
     "mills farms brands retail traders merchants warehousing forwarding shipping telecom "
     "insurance "
     "printing publishing publishers press media design studio studios systems software"},
    {Trait::company_role, 0,
     "supplier carrier laboratory lab manufacturer distributor wholesaler brand provider factory "
     "forwarder courier vendor agency firm company importer licensor suppliers distributors "
     "manufacturers wholesalers"},
    {Trait::not_name, 0,
     "amazon seller central account health voice order defect rate performance team plan action "
     "actions root cause causes corrective prevention preventive measure measures supporting "
     "document documents documentation policy policies brand registry transparency guarantee dear "
     "sincerely best kind regards thank support fba fbm prime buy safety data sheet product "
     "products "
     "listing listings section late shipment cancellation cancellations valid tracking customer "
     "customers buyer buyers service services appeal reinstatement suspension deactivation "
     "intellectual property trademark copyright patent authenticity inauthentic restricted "
     "related accounts notice notices review reviews invoice invoices letter authorization "
     "authorisation quality control compliance training standard operating procedure procedures "
     "receiving supplier suppliers warehouse inventory management feedback dashboard report "
     "reports "
     "policy violation violations intellectual used new sold good very like-new acceptable "
     "french press garlic stainless steel usb led bluetooth iphone apple samsung google microsoft "
     "excel word outlook gmail slack trello asana zendesk xero quickbooks shopify ebay walmart "
     "etsy "
     "helium jungle scout keepa skuvault shipstation netsuite sap "
     "department agency administration commission office international prime day christmas "
     "easter "
     "exhibit exhibits appendix annex attachment attachments enclosure enclosures certificate "
     "certificates test tests report id asin asins po a-to-z guarantee claims claim step steps "
     "issue issues opening closing summary introduction conclusion background timeline overview "
     "immediate long-term short-term date dates name title status owner signature phone email "
     "address "
     "managing director manager operations officer chief executive general to from subject re "
     "january february march april may june july august september october november december "
     "monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter "
     "mr mrs ms dr inc llc ltd gmbh european union english german chinese american"},
    {Trait::place, 0,
     "united states america usa uk germany france spain italy poland china japan india turkey "
     "canada "
     "mexico europe asia africa california texas york london berlin paris shenzhen guangdong "
     "guangzhou zhejiang zhongshan yiwu hong kong reno dayton leeds beijing shanghai ningbo ohio "
     "nevada florida illinois solingen"},
    {Trait::street, 0,
     "street road avenue court row lane drive square park way boulevard blvd alley terrace st ave "
     "rd"},
    {Trait::document, 0,
     "invoice invoices receipt receipts screenshot screenshots letter letters report reports "
     "certificate certificates photograph photographs photo photos image images picture pictures "
     "contract contracts agreement record records log logs list sheet sheets statement statements "
     "confirmation confirmations document documents documentation evidence proof copy copies file "
     "files exhibit exhibits appendix annex attachment attachments enclosure enclosures extract "
     "bill "
     "bills license licence licenses licences correspondence e-mail email e-mails emails form "
     "procedure sop checklist guide manual chart registration results result spreadsheet "
     "export loa sds pdf scan scans minutes video label labels authorization authorisation "
     "note notes ledger policy schedule configuration receipts declaration slip slips printout "
     "printouts excerpt transcript voucher vouchers diagram manifest waybill"},
    {Trait::evidence, 0,
     "attached attach attaching attaches attachment attachments enclosed enclose enclosing "
     "enclosure "
     "enclosures appended annexed annex annexes exhibit exhibits appendix appendices see refer "
     "included uploaded copies copy proof evidenced documented shown document documents provide "
     "submit upload annexure file files add encl att ex exh app doc docs anx evidence enc encs tab "
     "tabs schedule folder"},
    {Trait::sign_off, 0,
     "sincerely regards faithfully truly respectfully yours hoping wishes respect cordially thanks "
     "time grüßen saludos cordialement"},
    {Trait::given_name, 0,
     "james john robert michael william david richard joseph thomas charles christopher daniel "
     "matthew anthony donald steven paul andrew joshua kenneth kevin brian george timothy ronald "
     "jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott "
     "brandon "
     "benjamin samuel gregory alexander patrick jerry tyler dennis aaron nathan peter henry "
     "douglas "
     "zachary adam kyle walter ethan jeremy harold keith roger arthur terry gerald sean carl "
     "lawrence "
     "austin albert bruce louis alan philip phillip martin graham jonas oliver simon colin neil "
     "ian "
     "stuart tom tim jim joe dan ben sam matt mike steve dave chris nick alex tony andy greg jeff "
     "ken "
     "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty "
     "margaret sandra ashley kimberly emily donna michelle dorothy carol amanda melissa deborah "
     "stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma "
     "nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather "
     "diane ruth julie olivia joyce virginia kelly lauren christina joan evelyn judith megan "
     "cheryl "
     "andrea hannah jacqueline martha gloria teresa ann sara kathryn abigail julia alice jean sue "
     "claire lucy fiona eleanor nora minnie dolores ines eva elena irina olga natalia svetlana "
     "priya rahul amit anil sanjay sunita neha raj arjun deepak vijay ravi anita imran faisal "
     "ahmed "
     "ahmad mohammed muhammad mohamed ali hassan hussain omar khalid fatima aisha yusuf ibrahim "
     "mehmet mustafa emre elif ayşe zeynep murat ahmet deniz hakan "
     "jose josé juan carlos luis miguel jorge pedro manuel francisco antonio alejandro ricardo "
     "fernando sofia lucia carmen isabel paula marta ana pilar rosa javier diego pablo sergio "
     "hans klaus jürgen stefan wolfgang andreas thomas markus michaela sabine petra monika ute "
     "karl heinz dieter uwe jens lars sven björn erik per nils anders ingrid astrid karin "
     "jan piotr łukasz krzysztof tomasz marcin paweł marek andrzej agnieszka katarzyna małgorzata "
     "anna zoë zoe magdalena ewa jakub mateusz michał "
     "pierre jacques françois philippe luc marie isabelle sophie camille chloé léa marc antoine "
     "giovanni giuseppe marco luca matteo francesca chiara giulia alessandro lorenzo paolo "
     "chen wei li wang zhang liu yang huang zhao wu zhou xu sun ma zhu lin guo gao luo "
     "xiaoming jing yan fang hui ling jun qiang min yu hiroshi kenji yuki akira takeshi "
     "ivan dmitri dmitry sergei alexei boris vladimir nikolai mikhail tatiana ekaterina oksana "
     "kwame ngozi chinedu amara tunde kofi abdul tariq bilal zainab nadia leila samir karim "
     "thanh nguyen minh linh trang somchai niran siti budi dewi wayan jonas nina tina lena mia "
     "leo felix max noah liam lucas mason logan elijah aiden carter owen isaac gabriel "
     "ella ava isabella amelia harper lily zoey natalie leah hazel violet aurora stella"},
};

struct Entry {
  std::string_view word;
  WordFacts facts;
};

constexpr std::size_t kSlots = 8192;
constexpr std::size_t kMostWords = 2560;
constexpr std::size_t kLongestWord = 18;

/// Of the length and five characters: words that share all of these are few.
constexpr std::size_t slot_of(std::string_view word) {
  const auto at = [word](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(word[i]));
  };
  const std::size_t last = word.size() - 1;
  std::uint32_t hash = at(0) | at(last) << 8U | at(last / 2) << 16U | at(last / 4) << 24U;
  hash ^= (at(last - last / 4) << 5U) * 0x85EBU + static_cast<std::uint32_t>(word.size()) * 0x9E35U;
  return hash * 0x9E3779B1U >> 19U;
}
static_assert(kSlots == std::size_t{1} << (32U - 19U));

/// Open addressing; small slots, so that looking up the many unknown words stays in the cache.
struct Table {
  std::array<std::uint16_t, kSlots> slots{};  ///< index into entries; 0 is a free slot
  std::array<Entry, kMostWords> entries{};
  std::uint16_t size = 1;

  constexpr std::size_t find(std::string_view word) const {
    std::size_t slot = slot_of(word);
    while (slots[slot] != 0 && entries[slots[slot]].word != word) slot = (slot + 1) % kSlots;
    return slot;
  }
};

constexpr Table make_table() {
  Table table;
  for (const Group& group : kGroups) {
    std::string_view rest = group.words;
    while (!rest.empty()) {
      const std::size_t size = rest.find(' ') < rest.size() ? rest.find(' ') : rest.size();
      const std::string_view word = rest.substr(0, size);
      rest.remove_prefix(size < rest.size() ? size + 1 : size);
      std::uint16_t& slot = table.slots[table.find(word)];
      if (slot == 0) slot = table.size++;
      Entry& entry = table.entries[slot];
      entry.word = word;
      entry.facts.traits |= 1U << static_cast<unsigned>(group.trait);
      if (group.value != 0) entry.facts.value = group.value;
    }
  }
  return table;
}

constexpr Table kTable = make_table();
static_assert(static_cast<unsigned>(Trait::sign_off) < 32, "a trait is a bit");

}  // namespace

WordFacts word_facts(std::string_view lower) {
  if (lower.size() > 2 && lower.back() == 's' && lower[lower.size() - 2] == '\'') {
    lower.remove_suffix(2);
  }
  if (lower.empty() || lower.size() > kLongestWord) return {};
  return kTable.entries[kTable.slots[kTable.find(lower)]].facts;
}

bool is_capital(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  if (c >= 0xC0 && c <= 0xDE) return c != 0xD7;
  // Latin Extended-A: pairs of capital and small letter, which twice change their parity.
  if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c % 2 == 1;
  if (c >= 0x100 && c <= 0x177) return c % 2 == 0 && c != 0x138;
  if (c == 0x178 || c == 0x218 || c == 0x21A) return true;
  return (c >= 0x391 && c <= 0x3A9) || (c >= 0x400 && c <= 0x42F);
}

}  // namespace poa::entities
