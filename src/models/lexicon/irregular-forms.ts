/** Irregular English forms, by kind of change: "form=lemma". Common knowledge, beside what treebanks teach. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  past:
    "was=be were=be been=be had=have 'd=have did=do done=do said=say got=get gotten=get took=take taken=take came=come went=go gone=go " +
    "made=make told=tell found=find gave=give given=give left=leave thought=think became=become knew=know known=know began=begin begun=begin " +
    "saw=see seen=see met=meet held=hold kept=keep led=lead lost=lose paid=pay sent=send spent=spend spoke=speak spoken=speak stood=stand " +
    "understood=understand withstood=withstand won=win wrote=write written=write rewrote=rewrite rewritten=rewrite arose=arise arisen=arise " +
    "awoke=awake bore=bear born=bear borne=bear beat=beat beaten=beat bent=bend bet=bet bid=bid bound=bind bit=bite bitten=bite bled=bleed " +
    "blew=blow blown=blow broke=break broken=break bred=breed brought=bring broadcast=broadcast built=build rebuilt=rebuild burnt=burn burst=burst " +
    "bought=buy cast=cast caught=catch chose=choose chosen=choose clung=cling cost=cost crept=creep cut=cut dealt=deal dug=dig drew=draw drawn=draw " +
    "withdrew=withdraw withdrawn=withdraw dreamt=dream drank=drink drunk=drink drove=drive driven=drive ate=eat eaten=eat fell=fall fallen=fall " +
    "fed=feed felt=feel fought=fight fled=flee flew=fly flown=fly forbade=forbid forbidden=forbid forecast=forecast forgot=forget forgotten=forget " +
    "forgave=forgive forgiven=forgive froze=freeze frozen=freeze ground=grind grew=grow grown=grow hung=hang heard=hear hid=hide hidden=hide " +
    "hit=hit hurt=hurt knelt=kneel laid=lay leapt=leap learnt=learn lent=lend let=let lay=lie lain=lie lit=light meant=mean mistook=mistake mistaken=mistake " +
    "overcame=overcome overcome=overcome oversaw=oversee overseen=oversee overthrew=overthrow overthrown=overthrow overtook=overtake overtaken=overtake " +
    "proven=prove put=put quit=quit read=read rode=ride ridden=ride rang=ring rung=ring rose=rise risen=rise ran=run run=run sought=seek sold=sell " +
    "set=set sewn=sew shook=shake shaken=shake shed=shed shone=shine shot=shoot shown=show shrank=shrink shrunk=shrink shut=shut sang=sing sung=sing " +
    "sank=sink sunk=sink sat=sit slain=slay slew=slay slept=sleep slid=slide slit=slit sown=sow spun=spin split=split spread=spread sprang=spring sprung=spring " +
    "stole=steal stolen=steal stuck=stick stung=sting stank=stink struck=strike stricken=strike strove=strive striven=strive swore=swear sworn=swear swept=sweep " +
    "swollen=swell swam=swim swum=swim swung=swing taught=teach tore=tear torn=tear threw=throw thrown=throw thrust=thrust trod=tread trodden=tread " +
    "undertook=undertake undertaken=undertake undid=undo undone=undo upheld=uphold withheld=withhold woke=wake woken=wake wore=wear worn=wear wove=weave woven=weave " +
    "wept=weep wound=wind foresaw=foresee foreseen=foresee underwent=undergo undergone=undergo outdid=outdo redid=redo resold=resell retold=retell " +
    "mistook=mistake misled=mislead misread=misread misunderstood=misunderstand bade=bid hove=heave spat=spit sped=speed pled=plead fitted=fit vetoed=veto " +
    "focused=focus targeted=target benefited=benefit budgeted=budget ousted=oust",
  gerund:
    "dying=die lying=lie tying=tie vying=vie being=be seeing=see fleeing=flee agreeing=agree focusing=focus targeting=target visiting=visit",
  third: "is=be 's=be has=have does=do goes=go says=say lies=lie dies=die ties=tie vies=vie",
  present: "am=be 'm=be are=be 're=be 've=have 'll=will ai=be",
  plural:
    "men=man women=woman children=child people=people feet=foot teeth=tooth geese=goose mice=mouse lives=life wives=wife knives=knife leaves=leaf " +
    "halves=half shelves=shelf thieves=thief wolves=wolf selves=self loaves=loaf calves=calf crises=crisis analyses=analysis bases=basis theses=thesis " +
    "hypotheses=hypothesis oases=oasis axes=axis diagnoses=diagnosis criteria=criterion phenomena=phenomenon data=datum media=medium bacteria=bacterium " +
    "strata=stratum memoranda=memorandum referenda=referendum alumni=alumnus cacti=cactus nuclei=nucleus stimuli=stimulus fungi=fungus " +
    "indices=index appendices=appendix matrices=matrix vertices=vertex police=police troops=troop series=series species=species headquarters=headquarters " +
    "means=means forces=force authorities=authority policemen=policeman servicemen=serviceman spokesmen=spokesman gunmen=gunman lawmen=lawman " +
    "businessmen=businessman congressmen=congressman fishermen=fisherman militiamen=militiaman spokeswomen=spokeswoman policewomen=policewoman",
  more: "better=good worse=bad more=more less=less further=far farther=far elder=old",
  most: "best=good worst=bad most=most least=least furthest=far farthest=far eldest=old",
};
