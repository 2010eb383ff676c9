/** Writes the rows of a received contact file, and goes on where it was interrupted. */
package org.relance.batch.job.importing;
