package org.relance.crm.api;

import java.util.List;

/**
 * What a user types for a team.
 *
 * @param members codes of salespeople, at most 100; null or none for a team that is yet to be made
 */
public record TeamDetails(String code, String description, List<String> members) {

    public TeamDetails {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
