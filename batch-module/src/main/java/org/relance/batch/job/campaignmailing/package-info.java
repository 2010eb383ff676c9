/** Freezes the audience of e-mail campaigns that are due and sends what is due. */
package org.relance.batch.job.campaignmailing;
