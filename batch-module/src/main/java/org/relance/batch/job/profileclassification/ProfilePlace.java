package org.relance.batch.job.profileclassification;

import java.io.Serializable;

/**
 * A block of contacts of a question.
 *
 * @param after the contact behind which the block begins
 */
record ProfilePlace(long question, long after) implements Serializable {}
