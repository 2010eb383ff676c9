package org.relance.pricing.document;

import java.util.List;
import org.relance.pricing.api.DocumentStatus;

/** A document that is not yet stored. */
record Draft(String number, Heading heading, DocumentStatus status, List<LineDraft> lines) {}
