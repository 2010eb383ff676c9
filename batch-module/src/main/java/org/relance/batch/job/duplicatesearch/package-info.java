/** Looks for contacts that may be one, block by block. */
package org.relance.batch.job.duplicatesearch;
