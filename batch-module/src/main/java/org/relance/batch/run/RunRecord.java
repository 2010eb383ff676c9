package org.relance.batch.run;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.relance.batch.api.RunStatus;
import org.relance.kernel.Actor;
import org.relance.kernel.Role;

/** What is needed to go on with an execution: its state and in whose name it runs. */
public record RunRecord(
        long jobExecutionId,
        String jobName,
        String label,
        String startedBy,
        String actorName,
        String actorRoles,
        String actorLanguage,
        String actorZone,
        RunStatus status,
        long doneItems,
        long skippedItems,
        Long totalItems,
        int ownRestarts,
        String night,
        String message,
        boolean told) {

    Actor actor() {
        return new Actor(
                startedBy,
                actorName,
                roles(),
                Locale.forLanguageTag(actorLanguage),
                ZoneId.of(actorZone));
    }

    private Set<Role> roles() {
        return Arrays.stream(actorRoles.split(","))
                .filter(name -> !name.isBlank())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    static String roleNames(Actor actor) {
        return actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
