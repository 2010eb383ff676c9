package org.relance.access.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.access.api.ListDefault;
import org.relance.access.api.ListDefaults;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.kernel.Role;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class DefaultListDefaultsIT {

    private static final ListDefault OF_SALES =
            new ListDefault(Role.SALES, "contacts", "f.type=COMPANY", List.of("name", "city"));
    private static final ListDefault OF_READERS =
            new ListDefault(Role.READER, "contacts", "sort=name", List.of());

    @Inject ListDefaults defaults;
    @Inject CurrentActor currentActor;

    private Optional<ListDefault> opening(Role... roles) {
        AtomicReference<Optional<ListDefault>> answer = new AtomicReference<>();
        currentActor.run(actor(roles), () -> answer.set(defaults.mine("contacts")));
        return answer.get();
    }

    private static Actor actor(Role... roles) {
        return new Actor("lea", "Léa", Set.of(roles), Locale.FRENCH, ZoneId.of("Europe/Paris"));
    }

    @Test
    void theFirstOfTheRolesCounts() {
        defaults.put(OF_READERS);
        defaults.put(OF_SALES);

        assertThat(opening(Role.READER, Role.SALES)).contains(OF_SALES);
        assertThat(opening(Role.READER)).contains(OF_READERS);
        assertThat(opening(Role.APPROVER)).isEmpty();
    }

    @Test
    void theNewDefaultTakesThePlaceOfTheOld() {
        defaults.put(OF_SALES);
        ListDefault other = new ListDefault(Role.SALES, "contacts", "", List.of());
        defaults.put(other);

        assertThat(defaults.all()).containsExactly(other);

        defaults.remove(Role.SALES, "contacts");
        assertThat(opening(Role.SALES)).isEmpty();
    }

    @Test
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> defaults.put(new ListDefault(null, "contacts", "", null)))
                .hasMessageContaining("access.role-needed");
        assertThatThrownBy(() -> defaults.put(new ListDefault(Role.SALES, "No list", "", null)))
                .hasMessageContaining("access.view-list");
        assertThatThrownBy(
                        () -> defaults.put(new ListDefault(Role.SALES, "contacts", "\"><", null)))
                .hasMessageContaining("access.view-query");
    }

    @Test
    void onlyAnAdministratorSetsThem() {
        assertThatThrownBy(() -> currentActor.run(actor(Role.SALES), () -> defaults.put(OF_SALES)))
                .hasMessageContaining("access.not-allowed");
    }
}
