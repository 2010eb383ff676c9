package org.relance.crm.api;

/** The module that has sales quotes says by a bean of this type whether an opportunity has one. */
public interface OpportunityQuotes {

    /** True where a sales quote of the opportunity exists. */
    boolean exist(long opportunityId);
}
