package org.relance.crm.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.SalespersonDetails;
import org.relance.crm.api.SalespersonView;
import org.relance.crm.api.TaskDetails;
import org.relance.crm.api.Tasks;
import org.relance.crm.api.TeamDetails;
import org.relance.crm.api.TeamRow;
import org.relance.crm.api.TeamView;
import org.relance.crm.api.Teams;
import org.relance.kernel.db.ListRequest;
import org.relance.test.RelanceExtension;

@ExtendWith(RelanceExtension.class)
class TeamsIT {

    @Inject Teams teams;
    @Inject Salespeople salespeople;
    @Inject Tasks tasks;

    private SalespersonView marc;

    @BeforeEach
    void salespeople() {
        marc = salespeople.create(SalespersonDetails.of("MB", "Marc Bonnet"));
        salespeople.create(SalespersonDetails.of("JL", "Julie Lemaire"));
    }

    private static TeamDetails of(String... members) {
        return new TeamDetails("sud", "Équipe Sud", List.of(members));
    }

    @Test
    void hasItsMembersInTheirOrder() {
        TeamView team = teams.create(of("MB", "JL", "MB"));

        assertThat(team.code()).isEqualTo("SUD");
        assertThat(team.members()).containsExactly("JL", "MB");
        assertThat(teams.find("SUD")).contains(team);
        assertThat(teams.list(new ListRequest("equipe", null, "", false, "", 0, 5)).rows())
                .containsExactly(new TeamRow(team.id(), "SUD", "Équipe Sud", 2));
        assertThat(teams.list(ListRequest.first(5).with("member", "MB")).rows()).hasSize(1);
        assertThat(teams.list(ListRequest.first(5).with("member", "XX")).rows()).isEmpty();
    }

    @Test
    void refusesWhoCannotBeChosen() {
        teams.create(of("MB"));

        assertThatThrownBy(() -> teams.create(of("JL"))).hasMessageContaining("crm.team-exists");
        assertThatThrownBy(() -> teams.create(new TeamDetails("NORD", "Nord", List.of("XX"))))
                .hasMessageContaining("crm.salesperson-unknown");
        assertThatThrownBy(() -> teams.create(new TeamDetails("NORD", " ", null)))
                .hasMessageContaining("crm.required");
        assertThatThrownBy(() -> teams.change("OUEST", 0, of("MB")))
                .hasMessageContaining("crm.team-not-found");
    }

    @Test
    void aStaleChangeIsRefused() {
        TeamView team = teams.create(of("MB"));
        teams.change("SUD", team.version(), of("MB", "JL"));

        assertThatThrownBy(() -> teams.change("SUD", team.version(), of("JL")))
                .hasMessageContaining("crm.changed-meanwhile");
        assertThat(teams.find("SUD").orElseThrow().members()).containsExactly("JL", "MB");
    }

    @Test
    void aBlockedMemberStaysButDoesNotWork() {
        TeamView team = teams.create(of("MB", "JL"));
        salespeople.change(
                "MB", marc.version(), new SalespersonDetails("MB", "Marc", null, null, null, true));

        assertThat(teams.change("SUD", team.version(), of("MB", "JL")).members()).hasSize(2);
        assertThat(teams.workers("SUD", "teamCode"))
                .extracting(SalespersonView::code)
                .containsExactly("JL");
    }

    @Test
    void goesOnlyWithoutOpenTasks() {
        TeamView team = teams.create(of("MB"));
        TaskDetails details = TaskDetails.of("Relancer", LocalDate.of(2026, 3, 16)).ofTeam("SUD");
        var task = tasks.create(details);

        assertThatThrownBy(() -> teams.delete("SUD", team.version()))
                .hasMessageContaining("crm.team-in-use");

        tasks.cancel(task.id(), task.version());
        teams.delete("SUD", team.version());
        assertThat(teams.find("SUD")).isEmpty();
    }

    @Test
    void aSalespersonWhoGoesLeavesTheTeam() {
        teams.create(of("MB", "JL"));

        salespeople.delete("MB", marc.version());

        assertThat(teams.find("SUD").orElseThrow().members()).containsExactly("JL");
    }
}
