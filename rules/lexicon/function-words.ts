const words = (list: string): ReadonlySet<string> =>
	new Set(list.trim().split(/\s+/));

export const modals = words("will would shall should can could may might must");
export const auxiliaries = words(
	"am is are was were be been being have has had do does did",
);
export const determiners = words(
	"the a an this that these those our your their his her its my each every all some many most both no any several few more another such other various what",
);
export const prepositions = words(
	`in on at by for with as to of from about after before since until during over under through throughout across within without against between
among toward towards into onto upon via per following given based despite like unlike beyond behind alongside around near next regarding concerning depending using building starting`,
);
export const subordinators = words(
	"that which who whom whose if when whenever because since although though while whereas unless until once after before as where wherever whether how why what so than",
);
/** Open a sentence without changing who speaks. */
export const connectives = words(
	`and but or so then also next first second third finally lastly however therefore thus hence moreover furthermore additionally meanwhile
instead today now currently recently soon later again still yet plus besides overall ultimately eventually initially secondly thirdly
honestly frankly clearly obviously importantly similarly consequently accordingly indeed naturally fortunately unfortunately sadly happily
together internally separately specifically generally typically usually often sometimes perhaps maybe basically essentially actually
yes yeah well ok okay no sure right nonetheless nevertheless otherwise conversely likewise`,
);
export const adverbs = words(
	`not never always also just already now still really actively currently recently soon only simply continually continuously constantly
fully greatly significantly truly strongly firmly deeply fundamentally proudly gladly happily successfully officially finally even ever once
quickly rapidly steadily carefully generally usually typically often sometimes rarely probably possibly likely definitely certainly clearly
absolutely completely particularly especially enormously very so quite pretty super extremely incredibly first then then-also again together further
largely mostly mainly primarily basically essentially eventually ultimately initially subsequently immediately directly explicitly formally jointly
additionally therefore thus desperately urgently badly sorely genuinely honestly historically long far too all both each actually itself ourselves
hereby thereby up`,
);
export const pronounSubjects = words(
	"we i you he she it they this that these those there who everyone someone anyone nobody everybody somebody one",
);
