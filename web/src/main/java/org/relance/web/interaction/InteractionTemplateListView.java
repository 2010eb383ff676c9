package org.relance.web.interaction;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.relance.crm.api.Channel;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.crm.api.InteractionTemplates;
import org.relance.web.crm.CodeChoices;
import org.relance.web.shell.Choice;
import org.relance.web.shell.ListModel;
import org.relance.web.shell.Shell;

/** The interaction templates; few enough to be edited beside their list. */
@Named
@ViewScoped
public class InteractionTemplateListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject InteractionTemplates templates;
    @Inject CodeChoices choices;
    @Inject Shell shell;

    private ListModel<InteractionTemplateView> list;
    private InteractionTemplateForm form = new InteractionTemplateForm();

    @PostConstruct
    void open() {
        list =
                ListModel.<InteractionTemplateView>of(
                                request -> templates.list(request), InteractionTemplateView::code)
                        .choice("group", "crm:interaction.group", choices.of("interaction-group"))
                        .choice(
                                "channel",
                                "crm:interaction.channel",
                                Choice.of(Channel.values(), "crm:channel."))
                        .flag("blocked", "crm:interaction.template.blocked");
    }

    public void add() {
        form = new InteractionTemplateForm();
    }

    public void edit(InteractionTemplateView template) {
        form = InteractionTemplateForm.from(template);
    }

    public void save() {
        if (form.isKnown()) {
            templates.change(form.getCode(), form.version(), form.details());
        } else {
            templates.create(form.details());
        }
        list.refresh();
        shell.tell("common:saved");
    }

    public void delete() {
        templates.delete(form.getCode(), form.version());
        list.refresh();
        shell.tell("crm:interaction.template.deleted");
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public ListModel<InteractionTemplateView> getList() {
        return list;
    }

    public InteractionTemplateForm getForm() {
        return form;
    }
}
