/** The job that runs the jobs of the night. */
package org.relance.batch.job.nightly;
