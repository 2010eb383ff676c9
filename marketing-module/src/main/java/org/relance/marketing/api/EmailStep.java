package org.relance.marketing.api;

import java.time.Instant;

/**
 * A step of the schedule inside an e-mail campaign, with what became of its mails.
 *
 * @param dueAt when its first attempt is due
 * @param waiting not yet sent, those being sent included
 * @param inDoubt handed to a server that never answered; part of failed
 */
public record EmailStep(
        long stepId,
        int position,
        String templateCode,
        String templateDescription,
        int sendAfterDays,
        Instant dueAt,
        int waiting,
        int sent,
        int failed,
        int inDoubt,
        int stopped,
        int excluded) {}
