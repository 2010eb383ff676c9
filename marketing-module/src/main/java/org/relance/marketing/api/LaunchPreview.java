package org.relance.marketing.api;

import java.time.Instant;
import java.util.List;

/** What a launch would do if it were confirmed now. */
public record LaunchPreview(Audience audience, List<Step> steps) {

    /** A mail that everybody of the audience would get. */
    public record Step(int position, String templateDescription, String subject, Instant dueAt) {}
}
