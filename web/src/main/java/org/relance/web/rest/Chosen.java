package org.relance.web.rest;

import java.util.List;

/** The records that an action is for, by id. */
public record Chosen(List<Long> ids) {
    public Chosen {
        ids = ids == null ? List.of() : List.copyOf(ids);
    }
}
