"""Short words whose full stop ends no sentence, case folded and without the stop."""

from typing import Final

ABBREVIATIONS: Final[frozenset[str]] = frozenset(
    # numbering
    "p pp pg pgs vol vols no nos nr n nn para paras par art arts sec secs ch chap chaps fig figs fn"
    " pt col cols bd bde hg hrsg aufl jg h s ss sp t tt núm num pág págs pag pp cap vid ff f fol"
    " т тт гл рис ст вып изд под ред кн ч ил с стр пп см цит"
    # people
    " dr mr mrs ms prof gen lt col capt cdr adm maj sgt rep sen gov hon rev st sr jr amb pres msgr"
    " jr sr esq m mm mme sra dra brig cpl insp supt det"
    # papers
    " cmd cmnd symp conf proc int bul dept suppl ser"
    # law
    " v vs cir ct app supp ed eds rev l j univ dep't dept cong sess stat const amend cl reg regs"
    " fed ann ass'n int'l nat'l gov't comm'n comm ctr inst educ econ pol stud crim proc proced"
    " civ evid crm bros mfg assoc ins indus"
    # citing
    " cf cfr ibíd viz etc e.g i.e a.i al trans transl rpt repr orig comp dir coord coords dirs op loc cit"
    " a.w t.a.p o.c l.c drs drucks beschl urt párr párrs п rn rdnr rdn rz tz abs anm vgl bzw usw bes zit u.a ebd a.a a.a.o d.h z.b m.w.n"
    # months
    " jan feb febr mar apr jun jul aug sep sept oct nov dec"
    # states and districts
    " ala ariz ark cal colo conn del fla ga ill ind kan ky mass md me mich minn miss mo mont neb"
    " nev okla pa tenn tex va vt wash wis wyo cong"
    # titles of works
    " unveröff rad erw überarb u.s u.n u.k e.u u.s.c c.f.r f.supp int nat assn dist gen.assembly res doc docs".split()
)
