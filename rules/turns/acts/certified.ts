import { can } from "../../rewrite/tense.ts";
import { type Outcoming, they } from "./deed.ts";

/** "earned ISO 14001 certification", "retained its B Corp status": people can count on what it stands for. */
export const certified: Outcoming = (deed) => {
	if (!certificate.test(deed.head)) return undefined;
	const still = /^(?:retain|keep|renew|maintain|hold)$/.test(deed.lemma);
	return they(
		deed,
		`${still && deed.when === "now" ? "can still" : can[deed.when]} rely on`,
	);
};

/** What stands for something that people can count on. */
export const certificate =
	/^(?:certifications?|certificates?|accreditation|approval|status|mark|kitemark|standard|rating|licen[cs]e|charter|compliance)$/;
