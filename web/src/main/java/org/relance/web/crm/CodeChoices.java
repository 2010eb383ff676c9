package org.relance.web.crm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relance.crm.api.Code;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.Salespeople;
import org.relance.crm.api.Teams;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.Choice;

/** What selects and filters offer from the lists of codes, which are read once per request. */
@Named("codeChoices")
@RequestScoped
public class CodeChoices {

    @Inject Codes codes;
    @Inject Salespeople salespeople;
    @Inject Teams teams;

    private Map<String, List<Code>> read;
    private List<Choice> sellers;
    private List<Choice> groups;

    /** Codes of a kind that can be chosen; its key as in {@link CodeKind#key()}. */
    public List<Choice> of(String kind) {
        return open(kind).stream()
                .map(code -> new Choice(code.code(), code.description()))
                .toList();
    }

    /** The salespeople who can be chosen. */
    public List<Choice> getSalespeople() {
        if (sellers == null) {
            sellers =
                    salespeople.active().stream()
                            .map(person -> new Choice(person.code(), person.name()))
                            .toList();
        }
        return sellers;
    }

    /** The teams, by code. */
    public List<Choice> getTeams() {
        if (groups == null) {
            groups =
                    teams.list(ListRequest.first(ListRequest.MAX_LIMIT)).rows().stream()
                            .map(team -> new Choice(team.code(), team.description()))
                            .toList();
        }
        return groups;
    }

    /** Description of a code; the code itself where its list does not have it. */
    public String name(String kind, String code) {
        return list(kind).stream()
                .filter(known -> known.code().equals(code))
                .map(Code::description)
                .findFirst()
                .orElse(code);
    }

    /** The codes of a kind that can be chosen. */
    public List<Code> open(String kind) {
        return list(kind).stream().filter(code -> !code.blocked()).toList();
    }

    private List<Code> list(String kind) {
        if (read == null) {
            read = codes.all().stream().collect(Collectors.groupingBy(Code::kind));
        }
        return read.getOrDefault(CodeKind.of(kind).key(), List.of());
    }
}
