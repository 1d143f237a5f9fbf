/**
 * Acronyms, in plain lower-case letters, reviewed against the names of all sites. Only those a rule would miss are here: a
 * word of four letters or fewer that no list knows, or without a vowel, is an acronym anyway.
 */
export const ACRONYMS: ReadonlySet<string> = new Set(
  words(`
  aair abrapa acorsad acula adapei adapt adcla addy adene adho adiva adlca aemc agah agduc ahbfc ahnac aidaphi aider alefpa
  altir alurad amreso amsam andra anider apf arauco arpdd ars arseaa artic asa asdr asoimeep assad asspo asvmt atir atirg
  atirra atirro atrir aub audra aura aurad aural aurar ava avc avodd bnmp bre btp caddd cadipa camsp capado capas cash cattg
  cattp cattpi ccmppa ccops cctef cctp cctsat cdag cdrps cefl cegidd cemado cenre cerep cerpp cesame cfe ch cha cham chb chba
  chc chd chg chgde chi chibs chic chicam chicas chicn chihc chimr chirc chits chiva chr chra chru chs chu cirad clat clcc cmc cmp
  cmpa cmpe cmpea cmpi cmpp cmppa cmpr cnp cnpa cos cpa cpc cpcea cpe cpea cpg cpmpr cpn cpo cpp cps crbvta crcpfc crehaps
  crf crlcc crmpr crome cromg crrf crrrf crs csapa csmi csmra csppa cssr cssra cta ctmr ctp dapa dsavs ean echo edap ehpad
  ehssr elmpp emaps emapsa ematsa emauc empp emppa empsa empsm emrun ems enfts epabr epide eps epsan epsdm epsic epsm epsma
  epsmd epsmm epsmr esat esean esm esmpi espic espm etada etmda ets fam fedosad fmegf fsef gcs gcsms gh ghef ghem gher ghi
  ghicl ghne ghpso ghr ghrmsa ghsif ght ghu gie gta gtep had hadan hc hcl hco hdj he hegp hia hic hj hl hnfc hp hpa hpel hpm
  hu hus icans icm ico icrb ieaja ihbn ihsea ildys ime imrod ipc ips ipsis irc irm iuct ivg ladapt lna mco mecs mecss mgen
  mgenass mob mpr mspea nct novo obs ohs ohsl orsac osm pa paca pacac paerpa paismt pass patcs pbna pdtv pep pgaa piasp pps psa
  psh psph pssm radot rse samsah samu sarl sas sau scm scp selarl sfdtm sirta sld smpr smr smra smur snc soram sos spa ssiad
  ssr ssraa tca tdah ted tsa uad udaspa udm udsm udsma ugecam uhcd uhpsa uippcv umd umpea umpsa uneos upado uphcd uppam uppij
  upssr urc urfmp usa usc uscar usip uslc usld usmpr usn usp ussap ussr uta utafa utep vad vih zac zae
`),
);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
