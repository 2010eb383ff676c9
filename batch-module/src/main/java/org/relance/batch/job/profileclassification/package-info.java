/** Answers questions of profiles for all contacts, question by question and block by block. */
package org.relance.batch.job.profileclassification;
