package org.relance.crm.api;

import java.util.List;

/**
 * A team.
 *
 * @param members codes of its salespeople, in their order
 */
public record TeamView(
        long id, String code, String description, List<String> members, int version) {

    public TeamView {
        members = List.copyOf(members);
    }
}
