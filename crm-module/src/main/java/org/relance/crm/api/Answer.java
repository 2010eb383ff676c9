package org.relance.crm.api;

/** What somebody who is invited says. */
public enum Answer {
    NONE,
    ACCEPTED,
    DECLINED,
    TENTATIVE
}
