package org.relance.web.crm;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.relance.crm.api.TeamDetails;
import org.relance.crm.api.TeamView;

/** What is typed for a team. */
public class TeamForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String description;
    private List<String> members = new ArrayList<>();
    private int version;
    private boolean known;

    static TeamForm from(TeamView team) {
        TeamForm form = new TeamForm();
        form.code = team.code();
        form.description = team.description();
        form.members = new ArrayList<>(team.members());
        form.version = team.version();
        form.known = true;
        return form;
    }

    TeamDetails details() {
        return new TeamDetails(code, description, members);
    }

    int version() {
        return version;
    }

    /** True for a team that is in the list already. */
    public boolean isKnown() {
        return known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }
}
