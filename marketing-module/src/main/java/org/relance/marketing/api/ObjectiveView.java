package org.relance.marketing.api;

import java.math.BigDecimal;

/** A target figure of a campaign. */
public record ObjectiveView(
        long id, long campaignId, ObjectiveFigure figure, BigDecimal target, int version) {}
