/** Computes what campaigns brought and cost, block by block. */
package org.relance.batch.job.campaignfigures;
