/**
 * In how many of 1975 texts a word stem stands: how little it tells about an event. Counted over news, interviews and web pages
 * (PolNeAR, TimeBank, AQUAINT, GUM, EWT, re3d and an article-extraction benchmark's truth), counts from 20 on rounded to two digits;
 * stems that stand in fewer than 4 texts are left out. Counts only, no text. One line: the count, then the stems that have it.
 */
export const textCount = 1975;

const table = `
2000 the
1900 and of to
1800 in
1700 for is that
1600 it on with
1400 as at be by from have thi was
1300 an are but has not
1200 said they
1100 about he or who will would
1000 all been his more one their we which
980 there
970 had
960 also if out up
940 you
920 when
910 new
900 so were
890 can what
870 after than
850 other
840 people time
830 no some
820 just
790 do over
770 two
760 its like
730 first them
720 because only
710 into
700 now
690 president year
680 even most she trump
670 clinton could last
650 donald get our state
640 any hillary many while
630 her him very
620 how presidential those
610 before my well
600 made make republican
580 back don
560 against campaign go should then
550 did may way
540 much
530 re say
520 both dur think where
510 democratic me week
500 since still take
490 call former good know these told
480 off through
470 down long see support want
460 american candidate includ national work
450 political right your
440 another between country day three us
430 here party same unit
420 need next
410 million
400 accord own part such
390 around never under
380 house place york
370 among come far group help washington world
360 best election
350 obama use ve whether
340 again government great public really too voter
330 ask big doe end home lot night nominee put secretary
320 better every few four general little look point though tuesday used white
310 got however later might month past primary recent show took why
300 already america came change early full least several someth today top without won
290 ago business give high left ll money number once percent sander thing yet
280 add away bas bernie case doesn earlier found less major mak policy real second
280 vote went
270 become each find john office old race security sen try until win
260 am believe clear company democrat didn done ever federal gop important issue likely member
260 monday question run service th
250 enough fact friday front interview keep law let must senator set
240 able almost bill close different family hav large life media mr official post thursday
230 alway attack chief city director five given hard held job recently report seen small
230 statement
220 along care debate department florida foreign free information kind lead name nation nearly nomination
220 plan possible runn supporter system tak together wednesday
210 across announc anyth behind decision despite either face fight future international known leader often
210 person problem share south start strong sure ted third university within wrote
200 although anyone center com committee continue cruz feel further gett half himself instead late
200 march move november order pay power releas side war
190 actually deal expect follow gov history man message morn noth open outside personal politic
190 press record six someone street taken turn
180 anti began br bush conservative control current economic email especially experience gave hope hour
180 leave led line live majority matter meet middle poll private probably process response role
180 senate staff stop talk term texa thought wall whose
170 bad common convention court effort interest isn military north position rather reason sent social
170 tell women
160 act action administration ahead became billion chairman co comment community congress continu course else
160 everyone everyth executive force governor head health include july key latest lost mean potential
160 price receiv short soon special speech sunday twitter young
150 address air attention barack cannot conference david example final friend hold june level love
150 low marco near offer particularly provide rally return rubio saturday school single spokesman team
150 understand
140 agre area black board certain children class cut describ economy eight event fall financial
140 focu food forward george ground higher idea immigration iowa justice kill legal local longer
140 market men moment opportunity organization paid paul play police read remain result room runner
140 senior significant similar speak spent stay story strategy total toward trade vermont vice whole
140 word wrong
130 answer beyond bit build california capital chance cost decid difficult dollar east elect fail
130 grow hand iraq list manager met movement ohio perhap program quickly rest seem sense
130 september spoke step stock suggest text themselve town tri victory view wasn west winn
120 above access agreement appear april available battle biggest buy carolina certainly choice chri cnn
120 college compar concern consider criticism crowd death decade declin due entire establishment evidence father
120 finally global hampshire income involv itself largely largest leadership mark muslim non quite rais
120 saw self sery sign simply stage super tax television thank thousand threat video visit
120 wife woman wouldn yes
110 abstract accus addition additional age attempt below brought car central civil claim contest defense
110 delegate directly field firm focus fox game goe gone hit host immediately increase increasingly
110 industry islamic january liberal lower main maybe michael mind minute note october particular period
110 please popular pretty previously pro provid quarter ready relat release remark reporter research risk
110 rule seek seven shot spend stand terrorism terrorist throughout true union violence vot whom
110 worker
100 ability account al allow ally amount ap associat average bid billionaire book border candidacy
100 cause clos congressional creat crisi critical currently daily december discuss exchange february figure form
100 guy happen hear independent investigation jame language leav liv loss mass minister mov operation
100 phone plann poor presidency previou push raise rate rise seriou serv situation sometime son
100 sought star subject summer tv watch weekend
99 born giv heard husband lack management nine repeatedly
98 agency base defeat hundred inside kept politician respond rival success
97 approach charge coalition huge issu net pledg propos reach send
96 alone beginn create data date highly network nice pressure rep syria tweet
95 adviser attorney check powerful review
94 ben couple online per presumptive water
93 challenge hasn haven human impact mike overall population request test tough
92 favor putt source worth
91 appeal aren ban begin built clearly immigrant kasich necessary reality remember
90 argu child district energy fac fellow fund nor opinion site value
89 aide break died easy friendly growth jeb publish sort voice wait yesterday
88 bank citizen enter exactly larger nam opposition safe sale standard
87 advantage council declar detail europe inc performance usually
86 audience endors investment path professor publicly
85 agree becom caucuse chang employee ensure project protect refus relationship whatever
84 expert fbi fear mexico mostly none pick recommend season
83 august credit criticiz development difference effect happy influence join prime responsible san trad ultimately
83 upon website
82 author deep effective eventually freedom greater herself officer oppos page respect specific
81 afternoon direct education extremely goal hall letter present twice written
80 conduct corp estate multiple natural pennsylvania radio worst
79 cast core felt fire light mother positive professional server shoot
78 china corporate initial jersey limit percentage shown successful supreme trust western
77 african agenda benefit contrast cover door express fair joe judge meanwhile red rhetoric statu
77 style trail unless
76 basi career cash completely dead decide heart lose nov peace prevent quality schedul serve
76 track virginia
75 absolutely argument army couldn counter drive fine forc region scott syrian type victim
74 abc accept article cent county debt dozen minority mrs reform strength
73 avoid body committ complete conversation jeff knew margin neither pass simple variou weapon
72 century design eastern editor enforcement favorite fell fil image original parent pari plu politically
72 ran receive represent save widely worse
71 ballot choose dangerou earn explain fast fully individual material mention require st wide
70 closely daughter donor gun illegal requir southern space study usa
69 apparently businessman canada caus defend easily everybody hurt labor oil range referr resource reveal
69 speaker trip trouble truth version
68 bigger charg closer criminal discussion familiar fir generally increas miami modern ms rich robert
68 secure sell society strongly student traditional warn winner
67 acknowledg critic dr dropp excellent facebook institute land nobody piece progress radical revenue rose
67 roughly stat tie
66 ad carri conflict de deni document intelligence island meant mid prepar separate smaller
65 association bring caucu cit cleveland conclud deliver gain gas highest launch learn los pac
65 paper proposal somebody suppos surprise via walk wisconsin worri
64 active analyst appearance british club endorsement founder id opponent philadelphia platform politico promise richard
64 ris russia secret travel
63 approval believ climate female foundation hate martin newspaper ok promis sept specifically survey technology
62 behalf commission correct floor hill kid lawmaker mail massive outstand presence shift stake
61 analysi broad carry carson communication customer degree determine double doubt electorate otherwise progressive prove
61 relation religiou shar sit target urg write
60 aggressive blue businesse commander condition era generation london nuclear plac retir seriously
59 authority budget crucial definitely effectively etc intend location regularly religion sitt solution speeche split
59 thu unlikely
58 advice culture direction draw european france hotel identifi insurance longtime minimum personally picture possibility
58 profit register road sound wish
57 affair arizona behavior challeng computer coverage cycle democracy determin environment estimat god guess inde
57 indicat joint mission nevada option peter product profile prominent regular restaurant romney science size
57 vast younger
56 aim asset beat commitment connection damage demand drop indiana jan journal medical nature negative
56 perfect potentially sea spr stuff taxe tom wing
55 achieve arriv block dec english fun helpful lawyer obviously ongo park practice protection resident
55 responsibility safety steve stopp strategist
54 agent amid announcement basic contact crime except expand false fourth heavy http instance knowledge
54 mayor measure mexican mistake mitt myself operat partner regard relatively representative treat wake william
54 writ
53 activity approv argue calif caught chicago christie clean commercial driv earning expensive failure file
53 fit fla folk fundrais germany heavily improve internet legislation moderate msnbc oh older outcome
53 purchase quick ryan scale spread sw touch yourself
52 boy broke church cross deputy doctor drew feb handl johnson link nbc necessarily panel
52 reagan round search slightly sorry spokeswoman store wealthy worry www
51 angry annual boost bottom card chinese confident deeply expectation finance gotten grand green identify
51 losse normal owner partnership priority reasonable revolution smart spot station task tone train unusual
50 abortion ads alleg anybody apply assault attend bought cbs classifi complet controversy count decline
50 drug emerg exist feet finish french headquarter ii incident isi mainstream maryland model nominat
50 oversea pre reduce regional reject reputation russian shortly stood terrible troop truly weren
49 activist alternative confirm fresh grew harder immediate importance impossible iraqi jim mogul oct prior
49 rul spoken strategic stronger territory thoma welcome
48 angele anger arm beautiful construction cuban cutt faith giant handle heat northern numerou prov
48 roll shouldn slow sold solid surpris wonderful
47 affordable beach begun brother easier establish hop investor iran joseph king massachusett match michigan
47 mile possibly racist regime therefore unclear violent virtually
46 abroad amendment aside aware background biden contract controversial cultural develop elsewhere emergency endorse engag
46 extend fewer gap imagine initially internal introduc isil meeting momentum notice production refugee repeat
46 terror ticket
45 ambassador apart arab basically brief brown canadian consequence donation experienc extra fairly hot onto
45 plenty proud root scene sett somewhat struggle ten tour trial web
44 actual adopt advocate aid anywhere apparent birth bob broader chair character coast comfortable constitution
44 eric fill flight invit jr lady lawsuit music oppose prompt pull recognize schedule square
44 table temporary tonight unique veteran
43 advanc barely capitol catch chosen competitive confidence contribut entirely equal error fought greatest harry
43 ill jone laid manag mccain murder plane principle resolution rick ronald scandal scrutiny tied
43 tomorrow uk variety vow vt
42 admitt afford arkansa assistance aug balance camp charle columbia competition dark digital divid driven
42 essentially eye fallen fifth hospital insist kelly nationally rare reaction reportedly seat sharp stance
42 treatment wage wave
41 benghazi blame broken colorado combat combin complex contribution cuba diplomatic draft edge elizabeth enjoy
41 enormou exit german girl hell illinoi infrastructure jason legacy liar listen mate newly participate
41 produce relative replace significantly tim typically unity unlike usual wealth
40 affect amaz appropriate blow cold comprehensive drawn enthusiasm fix gather honest identity inspir involvement
40 israel judgment lay libya locat perform predict property protest pursue racial reference reflect regulation
40 repli sector substantial theory un unable upcom vision weak weekly
39 airport attach bomb capacity communist compete constitutional content controll defin dramatic eat extreme foot
39 forth fuel injur manhattan miss nationwide notion occurr pacific realize relief sat sick spanish
39 strike superdelegate totally transition vulnerable wonder
38 appoint award boston britain captur ceo complicat consistent discover dominat downtown enemy engage estimate
38 fee follower formally historic mine native neighborhood offensive orlando prais reduc republic resolve smith
38 soldier struggl tactic turkey
37 art bar blood box brand breitbart broadcast brooklyn castro christian circumstance code colleague describe
37 dismiss division domestic extent fly fraud frustration guard influential machine maintain maker male mix
37 narrow okay opposite organiz popularity poverty primarily prison privately requirement session shape shop shut
37 unknown warren
36 accusation africa alabama alliance anyway assume bureau carly color danger depend dinner eager embassy
36 embrace environmental expansion forum frank frequently gender houston industrial islam lean lie lunch marriage
36 moral obviou overwhelm populist prospect protester qualifi recall recognition reuter shareholder skeptical skill sun
36 surge suspect turnout updat wear
35 advance anonymity arrest assist assistant bay brian distance duty encourage famou finding fiorina flat
35 forget formal fundamental horrible india intense lik physical pm pollster preferr proof purpose quot
35 reliable rock saving suggestion surround tight traffic unfortunately
34 allegation amp attribut bloomberg cable capable careful channel circle complain copy dan deadline destroy
34 die diverse dog ed electoral enron equipment frustrat gay grown ignor initiative institution kerry
34 legislative loui obtain patrick photo pos prefer saudi select socialist somewhere struck suddenly threaten
34 typical va vehicle zero
33 aggressively asia bet breakfast chose collapse conclusion demonstrate devot eligible hey hir inequality jack
33 jewish la lee literally loan movie originally pair pence permanent pleas province rank rat
33 recogniz route sex sexual sister spe stretch title topic widespread
32 afraid anymore assur baby backer band bridge bus cheap command context corner custody disaster
32 driver emotional entry exception facility factor flow hispanic intent item kennedy kentucky kevin latino
32 marri nato negotiation officially overwhelmingly promot rating recession reminder remov reserve seiz settlement sponsor
32 succe tank throw transportation wound
31 absolute apple appli application asian bombing citizenship comparison constant cooperation desk desperate destruction disclos
31 dispute divisive earth editorial eliminate employment expos fidel gen glad google gulf handful healthy
31 homeland hopeful investigate investigator league luck magazine negotiat notic occur odd payment pledge produc
31 properly rand regardless selection sensitive serial severe stuck suit tool understood undocument vital welcom
30 admit afghanistan appointment boat chuck composite compromise connect constantly consultant counsel divide england everywhere
30 feature feed grant guilty hadn hair historically honor hostile hous hundr ideology innocent investigat
30 jump kitchen korea mainly matt michelle moreover narrative portion promote quiet replac section shooting
30 stepp straight stream strongest structure sweep ultimate urban valley warm winter
29 accurate andrew arena badly bear camera consumer corporation crazy creation deadly denounc display encourag
29 entertainment equity extraordinary glass graham hardly hitt huffington ignore inform inner invasion japan jennifer
29 jordan juan kingdom lock lov manage mary math mom navy neutral pace parliament perspective
29 planet player praise prepare proper quote river seemingly sentence signature stability subsequent telephone tremendou
29 universal user waste weight wider wild worldwide
28 acknowledge adult advertis advocacy anxiety apartment appreciate aspect atmosphere bipartisan blam blast calendar champion
28 column commerce corey demonstrat desire determination diversity eve exact fan favorable generat georgia grass
28 ice improv independence journalist judicial las leverage map ministry modest openly overcome participant partisan
28 partly plant pois relevant shock soviet strengthen stump suffer surface tend tenure unemployment vega
28 whoever window
27 abuse actor advis alongside arabia assert associate atlantic attract australia auto baghdad belief birther
27 briefly busy chamber chao chemical choos collection compet connecticut consensu consult contender conventional cool
27 credibility debbie des drove elite essential extensive fantastic film frankly gary gonzalez harm historical
27 hopefully impress incredibly index insult kenya legitimate liberty loud manufactur mcconnell membership memory mitch
27 nearby normally oklahoma pain phase racism refusal registration respectively sanction screen somehow spotlight steel
27 stephen strik susan tea testimony theme twenty unfair witness
26 acquisition aircraft allegedly assum ball battleground bernardino building capture ceremony chain cia civilian comey
26 concept consistently convince dedicat enthusiastic escape explanation faster featur fiscal flag francisco gross guest
26 harsh huckabee illegally info japanese josh lynch magic mental miguel notable orange outlet phrase
26 prize rapidly recovery rescue restriction restructur retail sean sentiment settl shopp software staffer successfully
26 takeover technical tir uncertainty unite update upset viable zone
25 acquire animal assign authoriz beside bond ca christma congressman credible crew davi decisive delay
25 deny devastat disappoint discrimination dnc dont dry economist element elian fighter havana hi humanitarian
25 inevitable investigative iranian lesson lindsey malley method nervou outsider oval persuade proce refuse reid
25 remove rice ron rush satisfi settle signal stark sudden supply switch tanzania tech temperament
25 tension treasury valuable volunteer writer
24 academic acceptance acquir advise arrive avenue bed beij brain circuit collar concrete condemn considerable
24 contain convinc dalla daniel defensive define deserve developer device difficulty echo embrac engagement episode
24 excit fate feeling fierce financ fortune hedge holder holiday howard indicate invest ken lengthy
24 lewandowski manner master memo miller minnesota neurosurgeon nonetheless organize pack palm pat patient perceiv
24 pose prosecutor provision putin rampant reduction reward row rural segment sleep slowly soft sport
24 statistic stick suicide summit teacher theater transaction trend truck undecid unprecedent upi van venture
24 vietnam viewer volume wasserman weakness willingness wind
23 alive assessment bin bound buffalo carefully carter celebrat challenger coal commissioner complaint confidential consideration
23 contribute crash decent deficit definition demographic disagree disclosure earnest empty equivalent ethnic evangelical ex
23 fault flip football frequent fundamentally golf gonna graduate greatly guarantee headline horse insider janet
23 jon journalism jury lake lift lin lowest misogynist mosul operate ourselve pa partial personality
23 port probe proceed purchas rang realiz refer regret researcher rid rigg sad ship similarly
23 sky spirit stone succeed survive suspend temporarily thin titl tower tradition ukraine unacceptable vacation
23 vladimir xenophobe youth youtube
22 addresse ambitiou announce approache assertion atlanta belt category catholic chapter cheaper client collect convict
22 currency dad dean delivery deportation diego distribution electric exclusive expense genuine globe gold guide
22 hatr highlight incumbent inquiry intention introduction length louisiana meantime moine neighbor observer occasionally oldest
22 optimistic ordinary org pattern pend phoenix pic pleasant provider qaeda quit realistic rely reserv
22 resistance rnc schultz scientist silver successor surprisingly surrogate surviv tex thrown tougher trillion utah
22 versu violation visitor weaver wise withdraw
21 adam alan alex amazon approximately assembly bia bold broadly bunch cancer cheer chelsea christopher
21 classic clinch closest comfort damag dear delegation deploy differently electronic emission employ evil exercise
21 factory fled footage foreigner fort function golden harvard heritage hide hire hollywood html ideological
21 incredible ly measur memorial merely minor minu mock monthly mouth netherland nominate observ operative
21 ought outreach painful paint participation pentagon poland pool principal procedure proven quietly reader rent
21 rough score separately sharply singer solve stress substantive sullivan sustain teach tennessee tragedy tran
21 troubl undermine unfit violat visa
20 abandon academy actively additionally ancient anniversary anthony applause appreciat arrival assess attendee barrier boss
20 bowl broker burden carbon celebrity charlie clash collective confus conspiracy contributor crack credential deeper
20 departure description digit disclose disease distribut ease empire en enable equally es explore exposure
20 fake famously fed federation flew forecast formidable frame generate hewlett impos impressive incite indian
20 ins integrity jake joke knock ky laden legislature liberation lifetime lobby loose marine meaningful
20 missouri moderator monitor moon motion museum naturalization nightclub nixon ocean pact personnel pivotal pric
20 print propaganda rarely replacement rude sav scenario scientific sooner steven str studi sue summary
20 taught taylor tiny trigger uncle upper vs walker
19 accompani achiev align anderson annually ariz array asylum bathroom belgium benjamin brutal buri centre
19 chairwoman comeback compell condolence corruption coup craig deem diplomat discovery dividend dominant drama drink
19 efficient eighth emphasi exclusively execute existence extension extremist flee fundraiser goldman henry hometown horrific
19 idaho iii improvement indication inspector introduce invitation jew judiciary killer label latin libertarian loretta
19 loyal maine maximum menu merger mess migrant mobile moscow movy narrowly northeast occasion offset
19 ownership package packard passion peaceful perfectly philosophy plain pop prosecution pursu rapid recommendation reluctant
19 renew repair resign retirement ride robust royal scar secur shake shall shell sixth soil
19 statewide stupid surgery tampa threshold tourist transfer transgender transparent unify useful whenever yeah yield
18 accomplish admission anytime apologize bag bann bearer beaten bloc blog calm cautiou celebration charlotte
18 chicken cloth clothe coffee columnist combination compound confront contrary coordinat creative crush cry dar
18 dat dealt delaware deliberately distant dominate dream el eliminat ensur enterprise entity everyday expertise
18 fax fiction filing firmly fish ford forever funny generou gift glenn greet hero hidden
18 household hussein im implement impose israeli italy jail jimmy jonathan justin kim leak lett
18 library manafort massacre meal medicare mere mill mississippi mo mode nairobi neck nevertheless nick
18 nowhere obligation outright overhaul overnight palestinian passionate perception persistent pilot pitch plead podcast portray
18 preserve pure reception reiterat rejection remarkable reply resort resume revolutionary roger sach sample skin
18 speculation stable strange stunn submitt subsequently sway taste televis toronto treaty turmoil uh village
18 wedd wow
17 adequate aged alike altogether ann anticipat applaud approve assassination awareness baker bankruptcy beauty bench
17 birthday bite bright bruce burn capability captain cell charity clip commit competitor contentiou conviction
17 critique curb dave declaration dependent deport depth dick diplomacy dire discount discourse dougla dynamic
17 educat edward emphasiz entitl erupt excessive execut flood gang getty guardian guideline hawaii hid
17 hole ideal inappropriate italian jane jeffrey jerry jerusalem jet journey kaine latter lesser liability
17 loom lt lucky maintenance medium megyn metro midnight militant millennial moore mount mountain multi
17 nancy nazi notably novel ny offense op pakistan participat patience pet priebu proceeding prosperity
17 publication qualification quarterly quo realclearpolitic recover reelection remind reno resolv respondent reverse revis ripp
17 risen rodham saddam sake salaam scor shap sheet sight simultaneously sizable sole solely song
17 spott steady steep storm strict successe suite supportive sweet swept sympathy tactical terry thirty
17 tide tree tube uncertain unexpect unpopular unveil urge venue voic warning wildly yahoo yellow
16 aboard accident achievement albright anchor angela automatically axelrod banker bare bash battery bitter bloody
16 blunt bully cabinet chant clinic conscience constituency convert convertible cooper correction corrupt cruise custom
16 database dc declare demonstrator din disappointment distinction doc domain donat dress educational entrance expression
16 fame fashion fatal fence flower focuse gate gingrich honestly ignorant importantly inability incentive indict
16 inevitably insight institutional insurgent intellectual intervention ironically justifi kick literature lone longest manufacturer marc
16 medicine migration mood nasty outrage outrageou payer peak philip philippine pipeline pivot pizza plastic
16 premium preparation proclaim ralli reconsider recruit reflection reince ridiculou rifle ring sam sarah scholar
16 scope shadow shame shirt significance silence skepticism smile solidarity southeast southwest spain steadily storage
16 strain substantially testifi threw toll traditionally tuition unpredictable unusually vastly visible vocal wary wav
16 welfare wikinew wis workforce xinhua
15 absence accountable administrative advocat affiliat aftermath alarm amnesty amy arabic arrang assure atrocity attitude
15 automatic awesome awful awkward backlash barnett basketball bbc berlin boo brave brazil brooking brussel
15 campu cap carlo ceil characteriz chase childhood clock cnbc cohen colin collin compliance conced
15 correctly costly coupl czech da daesh dance demonstration dictator doubl drag edit egypt embarrass
15 employer encounter enhanc equality et eu exploit fallon financially firearm flaw format framework frontrunner
15 grab grade gradually graduat grassroot gray hang hardest honesty hub huffpost hung icon inherent
15 inspire invok iron islamist jackson lab larry laugh laura lawrence lewi license likelihood luxury
15 madeleine mandate matchup mechanism midst minimal missile mitchell motor murphy mutual naval nonprofit norm
15 occupation orc osama panic passage pastor pause persian photograph physician pocket preference presentation processe
15 profound provocative rebuild referenc regulatory remote repeal residence resignation revers rob roof routine routinely
15 roy rust seal seattle seize shield silent slamm slepian slogan smooth sophisticat soul spectacular
15 specy spin stem substance sufficient superior supposedly suspicion switzerland symbol tap tear temperature tip
15 tobia tourism toxic transparency underly undermin valu viral virtual weather wilson wine
14 abedin absurd abu adjust affiliate afterward airstrike andy arrangement assad assumption attractive audio austin
14 barbara beache bent bigotry boast careless casino caution centrist chest classe communicate confirmation conservatism
14 contention cook correspondence criticize crude dakota del detroit dirty disagreement discipline disgrace dislike dominance
14 dow download economically edg emerge enabl enforce equipp eventual evolution excuse external figur fitness
14 flexibility foremost franklin freely gam gore guidance hack hamilton heaven highway horror hungary hungry
14 identical implementation implication import impression inclusive indictment inflation injury instruction interior interpretation joel kansa
14 kuwait landscape legally liken lincoln load lobbyist logic loudly mad mcdonald messag midwest mislead
14 muscle nasa newt nose obamacare object objection obstacle operator opt optimism oregon organizer outlin
14 outlook oversight palmieri parenthood permission phil plot prayer pride prisoner propose prosecut punch qualify
14 racially rapist rear reasonably reckless regulator reli restore rhode ross sacrifice salt sand scalia
14 scare script shipp sideline sink sniper sovereignty steer streak studio subtle sued sum sustainable
14 talent tariff todd tragic transcript transform ugly unexpectedly unqualifi vett vulnerability wallace walter ward
14 warrant weigh wishe worthy wyom yard
13 acceptable accessible accomplishment actress adjustment advisor airline alaska allen ambition antonin apologiz attacker attendance
13 australian authentic ayotte barry battl belong beneath bias blind bobby bother branch branche bust
13 cancel carrier cat championship chancellor charleston charter clarity clark click commentary compare conclude confrontation
13 congratulation conversion coordination correspondent crise dealer default delet deliciou dem denver deposit depression destination
13 deter disappear disastrou distinguish dump elaborate electricity ellwood engineer entrepreneur examin exile fantasy fat
13 fool forceful forgotten fraction furniture ga garner grassley greek grim halt harbor hearing height
13 hint holding holy hostility hugh huma humanity ian immunity inch instagram instantly interim involve
13 irish jesu jok jose joy justify kenneth khan korean landmark landslide licens lied loser
13 manchester matthew medicaid metropolitan mich microsoft mortgage motivat murray namely negotiate nev notch nurse
13 objective offend origin oversee passe patriot permit permitt pharmaceutical pope populou potent pound pour
13 pragmatic precedent preview promotion pronounc rail rape reache react reconciliation retain richmond rico risky
13 rocket rocky safer santorum schumer scramble separat sexism shed showdown shy skip slay spring
13 subscribe subsidiary surrender suspension tackle tale taliban teenager tender testify tolerate ton trash traveler
13 turkish unhappy unsuccessful ups urgency urgent utility visual wash wheel wherea wisdom witnesse wood
13 wrapp
12 abraham accountability accuse airwave allegiance alright alter ammunition antonio app artillery artist balanc baltimore
12 bargain barr beer bidd biological blanket bolster bomber boom brad bradley breach button cage
12 calculat chaotic charitable cheryl christ cincinnati clashe cloud col comparable comply consciou contemporary contractor
12 cooperate courage courtesy cozy dealing debat deck descent designat desperately destiny dig dispatch displac
12 disput disregard distinct documentary downturn dramatically dubb duke dust dutch elevat endless engine enhance
12 enthusiastically ethnicity evenly evident exce excitement expire explicitly expose favorably festival float forcefully forgot
12 formula frack freeze friendship frontier fulfill funeral furthermore fyi giuliani govern graduation guarante hacker
12 healthcare heighten helicopter hunter imprison inaccurate indefinitely indirectly inn innovative instant intelligent interfere interrupt
12 invite isolat ivanka jihad killing knee knife koch kopp lazaro leg lifestyle limitation loophole
12 lord ltd lui ma mandatory maria meat merit milwaukee modifi mook morgan necessity netflix
12 noon occupi overturn paperwork parallel patricia peacefully penalty penny phenomenon phillip pig pleasure plight
12 polite portfolio powell practical practically pray precisely pregnant preparedness producer prohibit proponent proposition publisher
12 puerto pundit purely pursuit rattl ray realdonaldtrump relax removal restraint restrict rev robby romantic
12 sampl satellite scotland senatorial shak shook shore shout sir slice slot soar spark spiritual
12 stiff strait strictly sub submit suburban sunni suspiciou swift technically technique tense theft thwart
12 tier tighten tout toy translate tribute tx unaware underscore vague vet vy wast wealthiest
12 wherever withdrawal wolf wrongdo zealand
11 abruptly accelerat accommodate activism adequately adverse affection ag agriculture analyse anonymou appetite assembl authoritarian
11 availability beast bedroom bird blair bleed boot bori borrow boycott bruis bulk bullet buse
11 buzzfe capitalize carl cheese chip chocolate cite civic clarify combine con concert concession confusion
11 constructive continent contradict coordinate criteria cruel curiou cyber damn debut decisively demise denial desert
11 detain diagnos dial dioxide disabl dismantle disney disrupt distraction donate dragg earliest edition effectiveness
11 egg elementary em emanuel emphasize envoy essence ethic evaluate execution experiment explosion explosive export
11 extremism facilitate fairness fallout fare feasible fec fifty finger forefront fossil garland geographic girlfriend
11 goer grabb grave gre guid hannity hello hence imperative incendiary inclin incremental instruct intensive
11 ireland jar jill jupiter jurisdiction katie kurdish lane layoff legend lender lieutenant lisa lopez
11 madrid manual md melania memoir merkel merrick merrill mild minimize monica mosque nationalist newsletter
11 nj nobel northwest observation olympic onstage operational outspoken overly owe palace persuad petition petroleum
11 phony pil plaza podesta polish populat precinct prediction preserv presum prince privacy profitable prolong
11 prominence propel proportion psychological punish punishment queen radar raid rain random raw recipient recruitment
11 referendum refrain relate relentless resist resonate revival richest roman roosevelt ruth safely salary sensitivity
11 sentenc setback setup shelter sheriff shoulder slight slim slip smok solar spite spouse spur
11 stamina steal stern strip sudan sunshine supplement surely surg surveillance sweden sympathetic symptom tag
11 tall tally taxpayer teache tent thereby tolerance trader transport triumph tune tunnel twin unclassifi
11 uncomfortable underdog underway unfavorable uniform unleash unlimit unnecessary unofficial unrelat unsure unwillingness vary vendor
11 whatsoever wholesale wildlife workplace xenophobic
10 aaron absent accelerate accordingly adversary affirmative afghan afp albeit alexander alli allocat amass angle
10 apprentice asap aspiration assurance ate aviation bailout baseball beck bennett betray bett bible booker
10 brash brokerage buyer cardena carpet catastrophic celebrate clause clearance climb cling coastal collaboration collaps
10 comedian comedy compassion compensation component comprise compromis concentration confidentiality consecutive consolidate consumption convenient coordinator
10 corn cornell cory counterpart cousin crackdown creek crook crystal cuomo cup danc dawn decri
10 defendant detention devine dialogue dictatorship diminish discretion disgust dish disproportionately disruption disruptive dna dubiou
10 duck dy easiest efficiency elder eligibility empathy energiz epic est expir explod exploration extradition
10 fabric favorability feedback fold fortunately franci gallon glimpse globalization grandchildren grandfather grateful greenhouse gregory
10 gubernatorial harrison hart hat heed heel hick historian hook hunt hurdle hypothetical ideologically impli
10 inclusion infamou influenc intensity interference interpret iv jointly junk karen kirk knowledgeable lately le
10 lebanon lend leon lgbt libyan likewise litigation loop lovely lucrative magnate mainland mandat marathon
10 marie marshall mechanic metal militarily mini miracle mirror mobilize mold monetary morri naturally nearest
10 netanyahu newark newer newest noise nra occasional offshore ontario orient output overthrow pam pant
10 passport peer pen permanently pete physically pill pittsburgh plung polariz polic pollution poorly populism
10 positively poster predominantly preliminary presumably prevail programm projection prosecute prospective publicity pulse pump pushe
10 quest rachel rebel receipt reilly relentlessly reliably reminiscent render representation rescu residential respective restrictive
10 retaliation retreat revelation reversal revive revolt rip russell salon sank santa satisfy scary scath
10 scatter scholarship separation seventy severely sid slate slipp smallest solv specialty spectrum speechwriter spokesperson
10 stack stadium stan statute stimulu stir stolen straightforward subordinat suitable tad tehran tel thread
10 thrill tiger till traction traffick trapp tribe turnaround unanimou unbelievable uncommon undercut undergo unrest
10 upside valid viciou violate volatile vp wade walmart warfare watchdog wayne woe wore worthwhile
10 wrap yale yell
9 abid accession accommodation activat adapt administrator admiration admire advisory affiliation affluent aggression ahm aisle
9 alert alexandria alienate amanda apology appropriately architect arrange assail atop ave az bankrupt baptist
9 batch being beneficial bike biography birmingham bizarre bor bosse bottle boyfriend breakthrough breath brew
9 brexit brilliant bryan bubble buck bump burlington cafe capitaliz capt catalog cease cement cemetery
9 censu certainty certifi chart choru christianity cindy circu circulat classification clearer coach commodity compaq
9 compassionate compil conn consent consequential constitute continental continuation convey countless crap crossroad cynical daylight
9 debenture deepest defiant definitive delete delhi deliberate denmark denni detractor diane dilemma discriminatory dishe
9 dissent divorc dodd doom dumb ear eaten ect edison electrical embargo embarrassment ena enact
9 enormously escalat ethical evaluation evolv examination exceed exceptionally exhibit fabulou faction fam fancy fargo
9 farm feud fiercely fifteen flurry formerly forthcom forty foster fram fraught frozen furiou gallup
9 gambl garden gene geneva gentle gerald grandmother grandparent graphic grasp gravity greg grill grip
9 habit hammer handily hardware harmful harri hassan hateful haul helm herald heroe hewitt hitler
9 holocaust homeless hong hudson huh hurricane ideally illness imagin imply inche individually inflammatory ingredient
9 initiat innovation install instinct insurgency insurmountable interaction internationally ire jacob jay jean jeremy jesse
9 jessica justification karl keen kenyan kidnapp kilometer klein kyle lament lease levant liberat lifelong
9 linda linger lit lol lure malaysia mar martha mason matche mathematic max microphone min
9 mir mouse mystery naacp nail narrower negotiator neil nephew noble nonsense northeastern notifi nowaday
9 oath offering omar orbit organizational originat oscar outer overlook overtime parade parliamentary passenger pathway
9 pc petersburg pew photographer pin plc plunge poison politiciz portland practic priest privileg profession
9 promptly propell prosperou psychology questionable ramp randomly raucou rebuff receptive reclaim reed rein remainder
9 rendell rental reproductive respectful responsive rhetorical rudolph ruling rumor sacramento sandy sara screw seventh
9 shameful shorter shrink silicon sincere siz slam slat slavery slower smoke solicit specialist spectacle
9 speculat sprawl squarely stall stamp stature steam stein stewart structur stuart suburb superb survival
9 swap tanzanian tapp technological tendency tentative thereafter thick thorough thrive timeline tony torture toss
9 tournament trac transferr translation travell treasurer trey trick trio triple truman twelve ty ultra
9 um unanimously unauthoriz unchang unconstitutional uncover underscor unfairly unfortunate unifi uniquely universe univision unrealistic
9 unsecur unstable upheaval upris upstate utterly venezuela wan warsaw weaker weird worn wreck yorker
9 youngest
8 accidentally accuracy accustom acre administer adoption adventure ah aile akin ala alcohol ali alienat
8 amherst anne antitrust anxiou argentina artificial artistic ash ass assemble assignment attraction auction await
8 ba bang bannon bell belov benchmark berkeley bern bernard bind bless boundary bout brass
8 broaden bronze brutality bug bundle cake caller cambridge cant captive carol casualty centerpiece chad
8 charm chat chef clarification classical clay cleaner clout coin collaborative colorful columbu comic commentator
8 congratulate consciousness consistency consolidation continually conven convenience correctness correlation courthouse critically cumming cure cute
8 dade datetime decidedly decreas deflect depart deployment derid devil differ dignity discomfort dispel disproportionate
8 disqualify disrespect distribute disturb divorce dogg donna doug downward drown dual duo duration earthquake
8 egyptian eisenhower elderly embedd emirate energetic enjoyable envision epidemic evaluat examine exceptional exercis exodu
8 explor eyed fatally fend fervor fever fiery finest firework fl flank flash flexible flipp
8 flourish fractur fraudulent fred fruit ft fugitive functional fury fusion garin gasoline goldberg gradual
8 greece greenberg grief grocery gym habitat halfway happily harassment hawkish hik hike hilton hollande
8 holt homegrown homicide hood hospitaliz hotly hourly hr hungarian hunger hurry iconic identification imagination
8 impeachment implicit inadequate inception incit inclination independently indianapoli indigenou ineffective injustice insane insecure inspection
8 insufficient integrat integration intensifi intervene invent iphone irrelevant isda jeopardy jerk jihadist jokingly jorge
8 juice julie junior kay kong lap lapse laser lash laundry legislator len lent lighter
8 lightn liquid liz locally logo lonely longstand loyalty magnificent magnitude maneuver manipulat marketplace mathematically
8 maximize medal mega memorable messy meter mikhail mortar multinational municipal mutually nba negligence nelson
8 nfl nicole nonpartisan nutritional oliver ominou orientation outbreak outrag pamkeynen pander para parameter partially
8 payable pelosi perry persecution persona peterson ph pie pierre pink plagu playbook plott pointedly
8 politifact portrait predictable pretax prob probability productive promotional protract proxy ps punitive quantity quinnipiac
8 rac raleigh raqqah rash rational rationale reassure rebound reconstruction redact refuge relocate remarkably replicate
8 retweet rider robinson rudy salad sandra secondary secrecy secretly seldom seller senseless sensible sexually
8 sharon shoe shower similarity simon singapore slash slide smil smuggl snake snap soccer softer
8 solidly sonia sony specify spell spike spray spy stagnant stanford stemm stephanie stephanopoulo stor
8 stranger stride stronghold subdu suppose surgeon swiftly sydney symbolic tackl tape terrain terrific territorial
8 thailand thanksgiv theatre thoroughly timely timothy toomey topp torn transformation transit translat tricky trounc
8 trove tycoon uber ukrainian underestimat underground unfold unheard unpaid unpopularity untrue upgrade vacuum validity
8 vanguard verbal verify viability victor vigorously virtue waterboard weaken weaknesse whilst whiter whomever wikileak
8 wireless withdrew withheld wont woo yearly yellen yoga
7 absorb abus addiction affirm airplane aleppo alt amend angel animat anna annoy antiabortion applicant
7 appreciation arbitrary archive arose articulat articulate asp assuage astronaut atomic audit authorization automat autumn
7 backup bail bailey banner barrel bashar beef beholden believer bemoan beneficiary billy blank blasio
7 bleak blew blown bogu boisterou bonu booth boulevard bounce boxe brady bread breathe breed
7 brent brick brook brush bryant burst buzz cabin cache calculation cameron cape capitalism capp
7 cargo caribbean cartel carve casual catherine caveat cellphone changer chas chatter cheat chemistry cheney
7 christine civility clarifi classmate coalesce cognitive cole collateral collectively colony committeeman commonwealth communism competent
7 complicate compos concede concentrat conciliatory condens congratulat conquest considerably consist constraint construct consulate cooperat
7 copyright coral cornerstone craft creditor cri crippl crowley crown crumbl curtain cynthia dana danny
7 dare daytime deadlock decrease deer defence defender delicate delight delta dent depress deprive deriv
7 designer desir destin destructive detection detrimental diary dictate dime dirt disavow discontent discord dishonest
7 dislik dismal disposal distract dole donnell downplay drastically drill earl earner eclipse ecosystem elijah
7 embattl emily emotion emotionally empower empowerment endeavor endur energize enrique entourage epstein erod erosion
7 escort espionage exacerbat exchang existential exotic experimental extensively extract extraordinarily fabricat faithful farther fascist
7 felony fidelity finishe fisher flagship flesh flint flown fluid foe footstep forge forgive fre
7 fringe gallery galvaniz garage gathering gear gentleman gentlemen geopolitical gesture globally gmail goodness gordon
7 gotta gowdy grain granite greatness guilt gut hail hama hammond harshly harvey heartland heather
7 heck heir hierarchy hillaryclinton hoax homosexuality hp humble humility il immune implicat implicitly improbable
7 impromptu improper inauguration incarceration incorrect incorrectly indefinite indirect ineligible infect inflict influx initiate inject
7 input insert insistence inspiration instrument insurer integrate intersection inventory iowan ironic irresponsible irs isolate
7 isolation ive jam jeanne jinp julia keith keystone klan klux km kosovo kremlin ku
7 kuwaiti lax layer lebanese lecture legaliz legendary legitimacy lesbian linguistic literary lo lobbi lodge
7 logical lopsid louisville lyin makeup mall manhunt manipulation margaret maritime marketer marry mathematical mature
7 mccarthy mercy milbank militia milk miner mishandl misinformation mohamm monger monopoly montgomery motivation murderou
7 musical nabisco nak nashville neal needle nerve newfound niche nickname ninth nyc obscurity obsess
7 obstruction oir onboard onetime opening ore organisation os ouster outset overhead overlap overshadow overture
7 overview oxygen pakistani pale pan paranoid patron paula paycheck payroll peninsula periodically perpetual pioneer
7 pit plate polarization possession precise predator predecessor pregnancy premier premiere presid pressur prestigiou principl
7 problematic professionalism professionally prone protocol provincial provocation provoke purple readily realm reap rebellion recount
7 recurr redemption regain reluctance renovat renovation resemble resentment resonat restor rethink revoke rift riot
7 ritual rivalry robin roe romance rubber sacr samuel sanctuary satisfactory sauce scam scheme scrambl
7 scream sdf searche secular seed semi sexist shaky sharpton shatter shedd sheikh sherman shuttle
7 sing sixty slap slaughter slovenia slowdown socially soften solomon sour sow spat spree squeez
7 squeeze stak stanley statistical steadfast steak strategically strife su subsidy suck suffolk sunny suppress
7 surfac survivor suv sweat swiss sworn syracuse systematically taiwan tast teeth temper temple tenn
7 tenni terminat terrify testament texan thankful theoretical therapy thrift tighter timestamp tire trademark traitor
7 transmission trap tribal tribune trickle tropical trustworthy twist tyler unarm uncommitt undisclos undo uneasy
7 unemploy unilateral unmistakable unspecifi unsubstantiat upbeat ur useless usher vaccine verge verizon veto virgin
7 viru visibility void voluntarily voluntary wa wag wagon waiver walsh wanna warehouse warmly wendy
7 whereabout widen widow wield wip wir wire wither wive worship xenophobia xi ye yemen
6 abby abolish absentee accent accessory accompany accumulat accurately achille acquaint acronym acutely adaptation advertisement
6 afl alto aluminum amsterdam analytic analytical analyz annexation anonymously anticipate anticipation aol apiece appall
6 append ar arbiter arbitration architecture arguably armor arsenal arthur asad asham ashley assassin attachment
6 aunt authorize automotive averag avoidance backfire backward badge baggage bait balk ballistic ballroom barn
6 battlefield beau bernstein berry betrayal bilateral birthplace bitterly blaze blockade blogger blowback bombshell bone
6 boon borne borrower bow boxer breadth breakdown breast breyer brink bristl bs buddy buildup
6 buoy businessmen butter butterfly cairo canal candidly canova capita capitalist carnegie carnival carv catastrophe
6 categorically certificate characteristic chatt cherish cio citation claire clan clarke coalesc cocaine cola communicat
6 compact compatible compensate competence completion complexity compliment composition concentrate confin congresswoman consequently conservation console
6 consolidat consum contempt contend contingent continuou cope copenhagen cordial costa courageou covert cream creator
6 crimea crop crosse crow ct cue curiel curve cuyahoga dale damascu dartmouth daunt deadliest
6 dealership debri defamation defect degrade dempsey depot depriv descend deteriorat diet digg dimension dine
6 dip dipp disability disadvantage disagre disarray discourage discriminat disenfranchis disgruntl disorder dissatisfaction distress doctrine
6 documentation domestically dori dorsey dresse dri drum dwindl dynasty easter eighteen elena elephant elevate
6 elliott embark emergence encouragement endure enforc enlist equation erase escalation escap euro eva evening
6 exaggerat exceedingly excess exclud exclude exempt explicit eyebrow faculty fad falsely familiarity farewell farmer
6 fascinat fatigue fearful ferguson fi filter finaliz firepower firestorm firsthand fitton fixture flake flap
6 flung foolish forest forg formation formulate fortunate foul fragile fray freewheel frequency fruitless fry
6 garcia gawker gaze gem generational generic geoff geography gilbert gilmore gloom gonzalo goodbye goodwill
6 governance governmental grammar grappl grid gridlock gruel guantanamo guerrilla gunfire haircut hamper hampton hamster
6 hanchett handsome harden harness harold hay hazardou headache heal healthier hefty hesitate ho homemade
6 honorable hostage htm hughe hugo humiliat humor hypocrisy ianhanchett ignorance imminent impartial impassion incom
6 incompetent inconsistent incorporat indicator industrialist infection infiltrat inhabitant inherit injunction inroad intentional inter interruption
6 irony irritation istanbul ivana jefferson jo jockey joni jordanian judgement kabul kate kathleen kendall
6 kent keynote kidney kinda knight kurd lagg lago lambast lame leather lewinsky lexical liberate
6 lineup litmu llc log logistic louder loyalist lucy mac madison marginal marijuana markedly mart
6 marty marvelou mateen mayhem medication melt mentally metric mi midday midtown millionaire mischief mistaken
6 mistrust misunderstand modify mud municipality munition murderer murky muscular narrator nashua navigation neatly nebraska
6 neo nest nicknam nieto nigel nightmare nineteen ninety northwestern norway notify notoriou nut nypd
6 oakland obscure observe occurrence onslaught orlean orthodox orthodoxy oust outfit outgo outline outnumber overtak
6 overtake ow owed palmyra paragraph parole patch patrol patty paus pav pearl pepper perez
6 perilou perish perk perpetrator pessimistic petraeu pile pipe pitt plaintiff plank plausible plummet pneumonia
6 poisonou pole pollut poorer postpon pot potu powerhouse precariou precision predatory pretend probation prop
6 proprietary proudly provok pub puppet pursuant query quicker rabbit rafael rage rahm rainy raiser
6 ranking rant rap ravag realization reassur rebuke rebut rebuttal receptionist recipe reckon reconcile recording
6 recruiter reflective regulat regulate reinforce remedy renewable renewal renown repay reservation responder restoration retailer
6 retaliate retiree retroactively retrospect reunite reviewer revisit rigorou rio robot rochester rod rode romania
6 rome rove ruler rupert sadly saint sandwich sandwiche satan savvy scann scarborough schmidt scorn
6 scottish scratch sear sec seizure servant setting seventeen shaken sham sharia sharpen shaw sheldon
6 shelve shipment shortcoming showcase shutdown shutt siege sierra simultaneou sincerely singl sixteen slain slid
6 smell snack sober solo somalia sotomayor soup southeastern spa span sparr spik spontaneou sr
6 sri stabilization stag stagger staple starr staunch stereotype stroke structural stumbl stumble subpoena subscription
6 subway sufficiently supervisor suppli surpass surplu surrounding sushi swath swedish swim swipe sync systemic
6 tack tail taj talli tangible tapper taxi tayyip teen teleprompter tenuou terminal terribly thoughtful
6 thriller throat tina toledo touche tow tpp trajectory transformative travi trayvon trek tripp trophy
6 troy tsunami tug turbulent turner tyranny unbound unconventional undergraduate underneath undoubtedly undue unearth unesco
6 unfavorably unfound unifier unioniz unload unnam unnotic unorthodox unsettl unsuccessfully unwant upbring uper upheld
6 upstair upward usage vacancy validate valuation vessel vietnamese viewpoint vigor vintage waitress warner weakest
6 wealthier weiner wet wholly wikipedia willingly withdrawn worldview writing yang yank yen yep zach
6 zeal zoo
5 abadi abdul abundance abundant acquittal adept adherence adjacent admirable admiral admittedly adorable advertiser aggravat
5 ak aka alarcon album alito allocate alma alot alternate amongst ample amplify ana analogy
5 ancestry andrea anew anglo angrily animation annex antipathy apparatu apprehension approximate arabian arbitrarily arrogant
5 arrow artwork asleep aspir assassinat assertive astound athlete attributable auditorium authenticity autobiography automobile ayn
5 bachelor backyard bacon bakery balloon bangladesh barnstorm barrett basket battalion batter beam bean beard
5 bedd behave behaviour belly bend betty beware bidder bigot bishop blar blister bloodsh blowout
5 blumenthal bluster boil boldly bona bonuse boomer bosnia bounc brace bragg brake bre brendan
5 brennan brett brigade brigg broadway brotherhood bruise buchanan buddhist bulwark bureaucracy burton bypass cadillac
5 calculu campbell candid candle candy capitalization carlton caroline cater cathedral cattle caucusgoer cc ceasefire
5 cereal chaffetz chagrin chairmen checker chess chi childish chill chipp chunk churche civilization cjtf
5 clapp clarence classroom cliff closure clue clutch coat coca cod coherent colbert combative comfortably
5 commonly compel compile compli conant concord condemnation confederate confess confiscat confuse congregation connor consortium
5 constitutionally constrain consume consummate contemplate controller convergence conway cooky copi correspond corridor cosmetic couch
5 counterparty counterterrorism countrymen countryside coupon courtroom covet cramp crawford creativity cuisine cult culturally cumulative
5 curiosity darkness dashboard dazzl deb debunk deceive decor dedication deduction deepen defer defi defunct
5 deliberation demeanor democratically demurr denounce dentist deposition derail deregulation derek dereliction derisively derogatory deserv
5 desirable desperation dessert detainee detect detective deterioration di diaz didnt dilut discard disconnect discourag
5 discredit discusse disdain disingenuou dismay dismissal dismisse dismissive disobedience disparag disqualifi dissatisfi dissemination distanc
5 distinctive distort distrust ditch dlr doctorate dos dot downside dragon drake drap drudge duncan
5 durable dwight dysfunction eakin eas eb echoe eddie edgar edt educate educator eerie eldest
5 electronically elegant elevator eleven eli elimination emblematic embroil emperor encryption entertain entitlement eol epa
5 er erdogan erie erin ernst erroneou ethnically evacuation evaporat evenhand exam exasperat excellence excesse
5 excite exclaim exclusion exhaustive exhort expenditure exploitation extradit facilitat facto fallujah falter fastest feat
5 feather federally feminist ferc fertile finland fitt flagg fleet flier flock florence flush fodder
5 foia fond fondness forbe forbid forbidden forcibly foreclosure foresee forgiveness fountain fractiou freez freshman
5 fri frighten fuller fundamentalist furor gabriel gaffe gambit garbage garrison gase gateway genocide geographical
5 geremek glen gloria glow gm gmt goldwater gonzale gorbachev grande greene greenville grenade grievance
5 griffin grijalva grind groundwork gunn gynecologist ham happiness harlem hashtag hassle hastily hawkin heartbreak
5 heidi heroin hesitant heyday hitch hofstra hogan holtz homage homeowner honda horizon hospitality humane
5 humayun hybrid hype hypocritical ibm illicit illustrat illustrate illustration imperil improperly inaction inactive incomplete
5 inconsistency inconvenient incorporate indiscriminate indispensable inferior inflam informal informative ing inhumane ink insect insecurity
5 instructor insur intel intentionally interject intermediate intern interventionist intimidate intimidation intolerance intrigu intrigue intuitive
5 invad invoice invoke isaac isolationist jackie jaime jamie jarr jenna jewelry jindal johnny journalistic
5 judg juggernaut kamala kathy keenly kellyanne khizr ki kidd kkk knit kristen kurdistan laboratory
5 lackluster lag laptop laud lauer laughter laurence laurie layout lb leahy leap lectur leftist
5 legalization leonard leopold leslie lester lethal levy likable limbaugh listener litany liu lively lloyd
5 lottery lou louise lover luca luther luxuriou lynn lyon maddow madness mafia magical mailer
5 malaise manifest manila manipulator mankind mansion mantle mantra manuel marcher marcu marginaliz marker marking
5 marla marr mask mathematician matrix mba mcauliffe mccaskill mecca median mediterranean meissner melissa meltdown
5 mentor mercer mercury merg merge metaphor methodical mic michele microsystem miranda misconception misconduct misguid
5 misse misstat mitigate mobiliz momentou mon montana monument morton mourn mt muddl murdoch mut
5 nafta nagg nate nationality neglect neighbour nevertrump newcomer newtown nightly nod nonwhite nuanc obesity
5 obligat obsession obstetrician occupy offender ois oppressive ops optional ostensibly outweigh overdue overpric overrul
5 overt packer painting palestine palin panetta panther par parental partisanship passcode pataki paternal patriotism
5 payout pea peddl penn pension perceive perfection persist petty phenomenal philly philosophical phon photography
5 pierce pillar pillow placate placement planner plea plug plurality poem poetry pork porter possess
5 posting postpone potter powerless prague preach preced predicat preferable prejudice prelude prematurely premise prep
5 prescription presume pretense prevention primitive princeton principally probable procedural profoundly prominently pronouncement pronunciation proportionally
5 provisional psychiatrist publishe puppy quarantine que quicken quiz ra rack radiation radicaliz raft ralph
5 ramo ratifi ratification ratify razor readiness reaffirm realistically rebuk recep recreation reel refund regrett
5 rehabilitation reign relevance reliability reliant reluctantly remake remnant reopen reorganization reptile reset resettle resettlement
5 resistant resound resoundingly restrain resum retention retire retrieve reunit revision reviv ricardo richardson ridge
5 ridicule rightful ripple rjr roar robertson rope rourke rous rowdy rubb ruin rung runoff
5 rutger safeguard safest sagg sail salem sane sang sap satisfaction sawyer sc scal scranton
5 secondly sectarian seeker selfish serbia seriousness sf shade sharper sheer shelf shepherd shia shit
5 shooter showing shrewd shrug sibl sibling sigh sinjar situat skyline slave sleeve smarter smartphone
5 smoothly snapshot snow snyder socialism societal solidify somber sooth spacecraft spaciou spare spawn spearhead
5 specialize specifi speculative spicer spiral spoil spoiler sponsorship spoon spreadsheet springfield spurr ss stabilize
5 stair stalin standoff stare starter statutory sterl strand straw strode stubborn submission subscriber supervis
5 supplier supremacy swagger swamp swimm swing symbolism systematic tallahassee teamster telecom telegram tenet textile
5 thirteen thug thumb tiffany tilt ting titan toe toilet tokyo tolerant tomb tongue toughest
5 tract traveller treasure tremendously troublesome trumpian tun turk ubiquitou ubs umbrella underestimate unification universally
5 unlawful unmarri unpredictability unreliable unsustainable unwill upend upfront upscale utter variable vehemently vein versaille
5 victoriou vigorou vince visceral vitriol vivid voa vox watche wax welch whipp whistle width
5 wilmington windfall withhold wolve workable worm worrisome wright wwii xfinity xm yawn zionist
4 aa aback abdullah aberdeen abrupt abundantly acceleration accountant actionable acute adamant addict adelson adjective
4 adolf advancement aerial aerospace aesthetic afar agitat agricultural ail ain aipac aire airtime airway
4 albany alexa alicia alien alienation alignment allergan allud almighty altar alternately alzheimer ambient amplifi
4 amusement anatomy anbar andre angelo anguish animosity annan announcer anoint anomaly antarctica anthem antic
4 apollo applicable appropriation approximation apt aquarium arch archipelago arctic ardent ari arid armando armstrong
4 attain attentive attrition auspice austria automaker autonomy avail aviv awake awe awhile ayman azerbaijan
4 backbone backdrop backlog badger balcony bangkok bark barron bart batche bath bc beautifully bedrock
4 bee beg behavioral behemoth beirut belgian bellicose belligerent beltway berger beta beth beto betsy
4 beverage biase bicycle bio bisexual bitterness blackmail blade bland blatant blizzard blockbuster blond bluntly
4 blvd boe bombast bombastic borough boulder boutique bowen brac brag brainchild bravery brazile breache
4 breakup breeze briefing brien briton broadside bronislaw brunch brzezinski btw bu buckeye buckley budweiser
4 bueno buffett bulb bulletin bumper bureaucratic burger burrow busch bushe butt byron cafeteria cal
4 calvin campaigner cancellation cardin caregiver carelessness caricature carnage casper cass cathy caucus causal cavalier
4 cave cayman cd cedar ceiling cellular cha chandelier chapel chappaqua characterize charisma cheapest cheaply
4 cheek cherry chevron chile chim chin chrome chronic chronicle cic circulate circumvent civiliz classify
4 clever clinical clobber clubhouse coerc coffer coincidence collaborat collusion colombia colour combatant comcast commenc
4 compass compatibility compensat competitiveness complication composer comput conceptual condo condominium condone confidently confrontational congrat
4 conquer constituent consultation container contemplat continuously contradiction convoy cooperative cop cord corker cornyn cos
4 cosmopolitan cotton counselor countdown counterattack counterweight coverup cowboy cox crab crane crappy craze creep
4 cringe cripple croatia cruis crunch cuccinelli cuff culprit cursory customary cutback czechoslovakia daddy dam
4 dante darl darrell dash dayr debater deborah deceptive decorat decree decry deduct deed defection
4 defiance deficiency definitively defy dell demon denise densely dental denunciation der deterrent detour devout
4 diagnosi dianne dictat dignitary dilute directorate disapproval disband disbelief discharge disciplin discontinu discriminate disgraceful
4 disk dispense disposition disrespectful dissertation dissolution dissolv div diversifi diversion divert divine dodg dodge
4 dominion donaldson dose dott dove downgrade downhill doyle drawing drexel dubai dude duel dug
4 dunk dunn dupont dvd dylann dysfunctional eagerness eagle eclips eco ecological edelman edwin ees
4 egregiou elaborat elaine electable elia elise elli embodi emigration eminent empirical enamor enclave encompasse
4 endanger endorser enforcer enjoyment enlargement enroll enrollment enshrin entail entertainer entree entrench environmentalist epicenter
4 erik erode escalate escapade esh espn essay estonia euphoria evacuat evacuate evade evan evasive
4 evolve excerpt expansive expedit expedition expel explode expresse expulsion extinction extramarital facet factual fade
4 fahrenheit faithfully familial fang fann farce farook fascism fdr feinstein fiasco fide fifa fillmore
4 filmmaker fin firebrand firewall fishermen fivethirtyeight flame flatter flavor flirt flore focal foil footprint
4 forearm foreseeable fortifi fr frana franchise franco francoi freeh freight fuck functionality gadhafi gag
4 gc ge generaliz generator geniu genre gently georgetown gerry ghazala gig gigantic gild gillibrand
4 giovanni glar glasse glide glitch gloomy glory glove glut gnp goodlatte grace grader grammatical
4 grandma granma gratitude greedy greenland greeting gregg grey grille gripp groom groundbreak grove guinea
4 guitar gunman gutierrez gutter gwen haha haley hallmark hallway handy happier harass harbour hardline
4 hardship harlan harmony hasten hawk hazard hbo headlight heavier hebrew heckler hedg helen hereby
4 hesitation hindsight hmmm hobby hon honey hoover hopeless horizontal horrendou horrifi hose hostess hu
4 hubbard huddl humphrey hurl hustle hyper ied ig illnesse illusion immensely immigrat impasse impatient
4 impeach impeccable impede imperial impermissibly implore imposition impoverish impulse inaugural incoherent incompatible incurr ind
4 indonesia indoor infant inference infight infinity informally infring infuriat ingraham initiation inland insensitive installation
4 intake integral intensify interact intercept interconnect interestingly interface interfaith internally interrogation interven interviewer intimately
4 intolerable intra intrusion inundat invert ipso iq ira iri irreversible irritat irv isa islamabad
4 islamophobia issa itch jacksonville jamaica janice jano jaw jealou jeopardize joan jobless jock johnston
4 jong jumbo junction kander kardashian katrina kavan keat kennebunkport kindergarten kinetic kirby kirkpatrick kitten
4 klobuchar knowingly kofi kurt laborer labour ladder lamp landline lange latina launche lavrov lawn
4 leaning ledger leeway leftward legality legalize legion leonardo leverag lew lgbtq liaison limb limp
4 linguist lion listing lithuania litigat liverpool lobster locate logg longevity loot loudest lounge lube
4 lunar luncheon lung lush lyric machinery maggie magnifi maguire mahal maher makeshift malik manchin
4 mann manslaughter manuscript mapp marcel marche marist marquee marriott marshal martinez martonyi martyr marvel
4 masse mater materializ maureen maverick maya mayer meander meaning mediation medieval meditation megan melanie
4 menendez merchandise merchant merry messenger methodically methodology meticulou mideast migrat minneapoli misdemeanor misfortune misgiving
4 misplac misstep mistakenly mixture moammar mob mobil mockery modification moham monarch mondale moniker monmouth
4 monster monte montreal monumental moody moot morale moran mormon morocco mortal mosquito motive mph
4 mtv muhammad mus musharraf musician muster myer myth nationalism nativist navigat navigate nc neat
4 neutrality newport newsmaker newsmax nicely nichola nide niece nigeria nigerian nissan noel nope nordstrom
4 norman noticeable notoriously notwithstand npr nsa nuance nutrition nyt oblivion obscur officeholder offsett ole
4 olive oman omnibu onset onward oop openness oppression optic optimal oral originate outdoor outlandish
4 outpost outsize outsourc outward ovation overflow overreach oversaw overseen owen oxford oz pad pagliano
4 pal palo palpable paltry pamela panama paradise pardon parisian parody paso password pathological patriarch
4 patterson pawn pbs peanut pearson pediatrician penchant pencil penetrate pep perch peril perpetrat perpetuate
4 persistence persuasive pervasive petsmart pfizer pg phd philanthropist physic picket pickup pinocchio pip pitche
4 plainly pleasantly plouffe poet polar politely politick polluter poorest popp portable portman portsmouth portugal
4 potato powder powerfully ppl pr precaution premis prescott presently preservation prestige prioritize privilege proficiency
4 profil programme prohibitive proliferat proliferation prolific protective protestant protégé prudent psychologist publiciz pulpit punche
4 punctuat purge purport puzzle pyongyang pyramid python qa qatar quagmire quartet quash quell quid
4 quieter rabbi rabid radiu rag ralston ramadi ranch randolph ranger ratchet reassign reassurance reauthorization
4 rebecca recast reced recess reciev recit recite recklessness redesign reemerg regrettable reich reimburs reinforc
4 reinstat reinstate rejoin reliance relocat remotely rendezvou repatriation repayment repercussion replay repressive reprimand reproduce
4 repudiate reservoir reshape reside residual resilience resonance respectfully respiratory restat restroom resurgence revenge rever
4 rewrite rewritten reynold ridicul rightly ripe roadside roanoke robotic roil rollout romp rosenthal rotation
4 roth rs ruiz russ sacrific sadden sadness sailor salesman samantha santo sarcastically satirical saturation
4 savage saxon scala scan scant scenery schiff schoen schoolchildren sci scold scotu scourge scrap
4 scuttle se seafood seamless seaside secretive sedan segregation selective semblance semitic sensor seoul sequence
4 shady shah shakeup shallow shanghai shapiro shi shiite shortfall shrimp shrugg sidewalk silk silly
4 simmon simone simpler sin singh singularly siriu siriusxm sketch skipp slapp sleeper slept slew
4 slick slovakia snag snarky sneak soak solana solidifi sorrow southwestern sovereign spear specter speculate
4 speed spencer sperl sphere spill spinoff splitt stabb stagnation stain standpoint stanton statue stepfather
4 stepmother sticker stifl stimulate stirr stockholm stok stretche stripp strive stroll strongman stung stunt
4 submarine subsidiz sugar suitor summon supermarket suppression supremacist surgical swung sylvia symbolize sympathizer ta
4 tab tablet tacit taco takeaway takedown tame tan tana tandem tanker tarnish tashfeen tearful
4 teenage telecommunication temperamentally tenor tenth tepid teresa terminate terminology terrifi tester textbook texture thai
4 theodore thesi thiel thieve thriv thrust thump tick tile tinker tipp tissue toast tobacco
4 token tolerable tommy toothless tortur toughness toyota trafficker trailer transcend transmitt transpir trauma trivial
4 truce trustworthiness tulsa tumultuou tuna turbulence turnover tyrone uc unabat unaffiliat unapologetic unavailable unbeatable
4 undeclar undercard undercover underperform understandable understandably understat underwater undisput unethical uneven unfinish unhinder unhing
4 uninsur unnecessarily unprompt unrelent unreport unresolv unsolicit untenable untouch untrustworthy unwaver upgrad upshot uptown
4 usb uss vacant vain valerie vancouver vapor vari vatican vegetable verdict versa verveer vest
4 vibrant vicinity victimiz victoria vie vienna viewership vigilant viking viktor virulent visibly voiceover volatility
4 votel vr waiter waive wakefield wallet walnut walt walton warmer warmth warranty warrior watcher
4 watergate wed weep weil wellington westchester whichever whip whitman wiki witch withstand woke wool
4 woolson workshop worsen wrest wrestl wrinkle wrongly wsj xls ya yo youre zachary zarqawi
4 zika zogby zon
`;

/** Stem to the number of texts it stands in; a stem that is absent stands in three or fewer. */
export const textsWithStem: ReadonlyMap<string, number> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [count, ...stems] = line.split(" ");
      return stems.map((stem): [string, number] => [stem, Number(count)]);
    }),
);
