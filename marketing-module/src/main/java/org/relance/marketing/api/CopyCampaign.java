package org.relance.marketing.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a campaign is copied.
 *
 * @param description blank keeps that of the source
 * @param startingDate first day of the copy; its last day follows as long after it as that of the
 *     source does. Null leaves the copy without dates
 * @param template true to make a template; absent makes a campaign
 * @param parts what is taken along; absent takes all but the comments
 */
public record CopyCampaign(
        String description, LocalDate startingDate, Boolean template, Set<CampaignPart> parts) {

    public CopyCampaign {
        description = Texts.clean(description);
        template = Boolean.TRUE.equals(template);
        parts =
                parts == null
                        ? Set.copyOf(EnumSet.complementOf(EnumSet.of(CampaignPart.COMMENTS)))
                        : Set.copyOf(parts);
    }

    /** Everything but the comments, without dates, under a new name. */
    public static CopyCampaign named(String description) {
        return new CopyCampaign(description, null, null, null);
    }

    /** True if the part is taken along. */
    public boolean takes(CampaignPart part) {
        return parts.contains(part);
    }
}
