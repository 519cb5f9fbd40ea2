const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What an organisation makes and sells, where it is talked of as such. */
export const productWords = words(
	`product products platform platforms app apps application applications software tool tools solution solutions feature features module modules
dashboard dashboards system systems suite engine portal functionality roadmap release releases version integration integrations technology`,
);

/** What goes wrong for people, and what they say of it. */
export const problemWords = words(
	`problem problems pain pains struggle struggles struggled struggling frustrated frustrating frustration complaint complaints complain complained
difficult difficulty difficulties trouble troubles stuck wait waits waited waiting slow slowly late confused confusing confusion lost lose
miss missed missing cannot unable hard harder worry worries worried afraid overwhelmed queue queues obstacle obstacles barrier barriers
burden burdens need needs needed want wants wanted asked told said`,
);
