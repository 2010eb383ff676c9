package org.relance.batch.api;

import java.util.List;

/** An execution with its steps. */
public record RunView(RunRow run, List<StepRow> steps) {}
