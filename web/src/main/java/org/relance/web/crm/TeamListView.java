package org.relance.web.crm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.relance.crm.api.TeamRow;
import org.relance.crm.api.Teams;
import org.relance.kernel.DomainException;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The teams; few enough to be edited beside their list. */
@Named
@ViewScoped
public class TeamListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Teams teams;
    @Inject CodeChoices choices;
    @Inject Shell shell;

    private ListModel<TeamRow> list;
    private TeamForm form = new TeamForm();

    @PostConstruct
    void open() {
        list =
                ListModel.<TeamRow>of(request -> teams.list(request), TeamRow::code)
                        .choice("member", "crm:team.member", choices.getSalespeople());
    }

    public void add() {
        form = new TeamForm();
    }

    public void edit(TeamRow row) {
        form =
                teams.find(row.code())
                        .map(TeamForm::from)
                        .orElseThrow(
                                () -> DomainException.notFound("crm.team-not-found", row.code()));
    }

    public void save() {
        if (form.isKnown()) {
            teams.change(form.getCode(), form.version(), form.details());
        } else {
            teams.create(form.details());
        }
        list.refresh();
        shell.tell("common:saved");
    }

    public void delete() {
        teams.delete(form.getCode(), form.version());
        list.refresh();
        shell.tell("crm:team.deleted");
    }

    /** Salespeople who can be members: those who are one stay in the list when blocked. */
    public List<Choice> getPeople() {
        List<Choice> people = new ArrayList<>(choices.getSalespeople());
        form.getMembers().stream()
                .filter(code -> people.stream().noneMatch(one -> one.value().equals(code)))
                .forEach(code -> people.add(new Choice(code, code)));
        return people;
    }

    public ListModel<TeamRow> getList() {
        return list;
    }

    public TeamForm getForm() {
        return form;
    }
}
