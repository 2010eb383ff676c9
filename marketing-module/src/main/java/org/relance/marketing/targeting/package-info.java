/** Keeps the target group of a campaign, which pricing owns, in step with what refers to it. */
package org.relance.marketing.targeting;
