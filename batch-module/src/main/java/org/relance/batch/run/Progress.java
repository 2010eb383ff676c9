package org.relance.batch.run;

/** How far an execution is. */
public record Progress(Long total, long done, long skipped) {}
