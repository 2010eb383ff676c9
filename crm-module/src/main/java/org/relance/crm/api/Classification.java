package org.relance.crm.api;

import java.util.List;

/**
 * By what a contact is found and treated.
 *
 * @param industryGroups codes, for companies only; a person has those of its company
 * @param mailingGroups codes, for any contact
 * @param jobResponsibilities codes, for persons only
 */
public record Classification(
        String territoryCode,
        String languageCode,
        String currencyCode,
        String salespersonCode,
        CorrespondenceType correspondenceType,
        List<String> industryGroups,
        List<String> mailingGroups,
        List<String> jobResponsibilities) {

    /** Not classified. */
    public static final Classification NONE =
            new Classification(null, null, null, null, null, null, null, null);

    public Classification {
        industryGroups = industryGroups == null ? List.of() : List.copyOf(industryGroups);
        mailingGroups = mailingGroups == null ? List.of() : List.copyOf(mailingGroups);
        jobResponsibilities =
                jobResponsibilities == null ? List.of() : List.copyOf(jobResponsibilities);
    }
}
