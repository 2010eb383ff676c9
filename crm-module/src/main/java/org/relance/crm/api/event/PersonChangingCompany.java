package org.relance.crm.api.event;

/**
 * A person is about to change company; an observer refuses by throwing.
 *
 * @param oldCompanyId null if the person stood alone
 * @param newCompanyId null if it will stand alone
 */
public record PersonChangingCompany(long contactId, Long oldCompanyId, Long newCompanyId) {}
