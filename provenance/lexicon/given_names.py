"""Given names that are nearly always a man's, or nearly always a woman's.

Compiled by hand for this package; names that either bears (Robin, Kim, Alex, Noor, Jan) are left
out on purpose, so that a name that is not here says nothing.
"""

from typing import Final

WOMEN: Final[frozenset[str]] = frozenset(
    "abigail ada adele agnes aicha aisha alexandra alice alicia alison amanda amelia amina amira amy "
    "ana anastasia andrea angela angelica anita anjali ann anna anne annette annie antonia arlene "
    "asha astrid audrey ayesha barbara beatrice beatriz belinda benazir bernadette beth bethany betty "
    "birgit bonnie brenda bridget brigitte camilla carla carmela carmen carol carole caroline cassandra "
    "catherine cecilia celia charlotte chiara chloe christina christine cindy claire clara claudia "
    "colette constance corinne cynthia daisy daniela danielle daphne deborah debbie deepika deirdre "
    "delia denise diana diane dolores donna dora doris dorothea dorothy edith edna eileen elaine "
    "eleanor elena elisa elizabeth ella ellen elsa emilia emily emma erica erika esmeralda esther "
    "ethel eva eve evelyn farah farida fatima faiza fiona flora florence folasade frances francesca "
    "freya gabriela gabrielle gemma genevieve georgia georgina geraldine gertrude gillian gina giulia "
    "gloria grace greta gretchen gwen halima hannah harriet heather hedda helen helena helga henrietta "
    "hilary hilda hillary ida imogen indira ingrid irene irina iris isabel isabella isabelle ivanka "
    "jacqueline jane janet janice jasmine jean jeanne jelena jennifer jessica jill joan joanna joanne "
    "jocelyn josephine joy joyce juanita judith julia juliana julie juliet june karen karin katarzyna "
    "kate katherine kathleen kathryn kathy katie katrina kavita keiko kerstin khadija kirsten kirsty "
    "kristin kristina latifa laura lauren leah leila lena leonora leticia lila lilian lillian lily "
    "linda lisa liz lois lorraine louise lucia lucille lucy luisa lydia lynn mabel madeleine magdalena "
    "malala mandy manuela margaret margarita margot maria marianne marie marilyn marina marjorie marta "
    "martha mary maryam matilda maureen maxine maya megan mehbooba melania melanie melissa mercedes "
    "meredith michelle mildred minako miranda miriam moira molly mona monica monika muriel nadia nancy "
    "naomi natalia natalie natasha nasreen nicola nicole nicolette nina noelle nora norma olga olivia "
    "ophelia pamela patricia paula pauline peggy penelope petra philippa phoebe phyllis polly pooja "
    "priscilla priya rachel ramona rania raquel rebecca regina renata rhiannon rita roberta rosa "
    "rosalind rosario rose rosemary rosie roxana ruth sabrina sadia saima sakura sally samantha sandra "
    "sanna sara sarah shabana shannon sharon sheila shirley shirin siobhan silvia simone sofia sonia "
    "sonya sophia sophie stella stephanie sue sunita susan susanna suzanne svetlana sylvia tabitha "
    "tamara tania tanya tatiana teresa tessa theresa thelma tiffany tina tracey ulrike uma una ursula "
    "valentina valerie vanessa vera veronica victoria viola violet virginia vivian vivienne wanda "
    "wendy wilhelmina winifred xiomara yasmin yolanda yulia yvette yvonne zainab zara zeinab zoe "
    "zuzana".split()
)

MEN: Final[frozenset[str]] = frozenset(
    "aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro alfred ali allan allen "
    "alfonso amir anders andrei andrew andrzej andy angus anil antonio antony anthony antoine arjun "
    "arnold arthur ashraf asif augustus axel barack barry bartholomew bashir benedict benjamin bernard "
    "bill bjorn bob boris brad bradley brandon brendan brett brian bruce bruno burak calvin carl carlos "
    "cecil cedric cesar charles charlie chester chris christian christopher claude clement clifford "
    "clive colin colm conor craig cyril damian daniel darren dave david declan dennis derek desmond "
    "dieter diego dimitri dinesh dmitri dmitry dominic donald douglas duncan dwight earl ed eddie "
    "edgar eduardo edmund edward edwin eli elias elijah elliott emeka emmanuel enrique eric erik ernest "
    "ethan eugene evgeny farhan farooq felipe felix ferdinand fernando fergus francis francisco franck "
    "frank franklin fred frederick friedrich fritz gareth garry gary gavin gennady geoffrey george "
    "gerald gerard gerhard gilbert giorgio giovanni giuseppe glenn gordon graham grant greg gregory "
    "guillermo gunther gustavo guy hamid hans harald harold harry hasan hassan hector heinrich helmut "
    "henrik henry herbert herman hiroshi hossein howard hugh hugo hussein ian ibrahim igor imran "
    "isaac ismail ivan jack jacob jacques jaime jamal james jamie jared jason javier jawad jeff jeffrey "
    "jeremy jerome jerry jesus jim jimmy joachim joao joe joel johan johann john johnny jonas jonathan "
    "jorge jose josef joseph joshua juan julian julio jurgen justin kamal karl karim keith kenneth kenji "
    "kevin khalid klaus konstantin kurt kyle lars laurence lawrence leo leon leonard leonardo leopold "
    "liam lloyd lorenzo louis lucas luigi luis lukas luke magnus mahmoud manfred manuel marc marcel "
    "marco marcus mario mark markus marlon martin marvin mathias matteo matthew maurice max maximilian "
    "michael miguel mike mikhail milan milos mitch mohamed mohammad mohammed moses muhammad murray "
    "mustafa nathan nathaniel neil nelson nicholas nick nicolas nigel nikolai noah norman olaf oleg "
    "oliver omar oscar osama otto owen pablo pascal patrick paul pavel pedro per percy perry pervez "
    "pete peter philip philippe phillip pierre piers piotr pradeep rafael rahul rajesh ralph ramon "
    "randall rashid raul raymond reginald reinhard ricardo richard rick rob robert roberto rodney "
    "rodrigo roger roland rolf roman ronald rory ross roy rudolf rupert russell salman sami samuel "
    "sanjay santiago scott sean sebastian sergei sergey sergio seth shane sidney simon stanley stefan "
    "stephen steve steven stewart stuart sven tariq ted terence terry theodore theo thomas tim timothy "
    "tobias todd tom tomas tommy tony trevor tristan umar vadim vernon victor vikram viktor vincent "
    "vladimir wayne walter warren wendell werner wilfred wilhelm will william wolfgang yuri yusuf "
    "yves zachary zahid zbigniew".split()
)

WOMENS_TITLES: Final[frozenset[str]] = frozenset(
    "mrs ms miss lady dame madam queen princess baroness sister mother daughter wife widow actress "
    "woman spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman".split()
)
MENS_TITLES: Final[frozenset[str]] = frozenset(
    "mr sir lord king prince baron father brother son husband widower actor man spokesman chairman "
    "congressman councilman businessman policeman imam bishop archbishop cardinal pope".split()
)
"""What only a man, or only a woman, is called before or instead of the name."""
