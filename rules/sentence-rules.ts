import { customerAsObject } from "./customer-as-object.ts";
import { featureFirst } from "./feature-first.ts";
import { insideOpinion } from "./inside-opinion.ts";
import { internalGoal } from "./internal-goal.ts";
import { internalMetric } from "./internal-metric.ts";
import { internalNeed } from "./internal-need.ts";
import { lipService } from "./lip-service.ts";
import { productPermits } from "./product-permits.ts";
import type { SentenceRule } from "./rule.ts";
import { selfAnnouncement } from "./self-announcement.ts";
import { selfPraise } from "./self-praise.ts";
import { unsourcedClaim } from "./unsourced-claim.ts";

/** The rules that judge one sentence, in the order that writers see them. */
export const sentenceRules: readonly SentenceRule[] = [
	internalNeed,
	internalGoal,
	internalMetric,
	selfAnnouncement,
	featureFirst,
	productPermits,
	selfPraise,
	customerAsObject,
	insideOpinion,
	lipService,
	unsourcedClaim,
];
