package org.relance.web.marketing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.kernel.db.ListRequest;
import org.relance.marketing.api.CampaignRow;
import org.relance.marketing.api.Campaigns;
import org.relance.marketing.api.ProgrammeKind;
import org.relance.marketing.api.ProgrammeView;
import org.relance.marketing.api.Programmes;
import org.relance.web.shell.Amounts;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;

/** The card of a plan or programme, also of one that is not saved yet. */
@Named
@ViewScoped
public class ProgrammeEditView extends CardView<ProgrammeView, ProgrammeForm> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final String CARD = "/marketing/programme-edit?faces-redirect=true&id=";

    @Inject Programmes programmes;
    @Inject Campaigns campaigns;
    @Inject MarketingChoices choices;

    private String kind;
    private String plan;

    public ProgrammeEditView() {
        super(new ProgrammeForm());
    }

    /** Reads the record that the address names, or begins one of its kind in its plan. */
    public void open() {
        if (isSaved()) {
            load();
            return;
        }
        if (ProgrammeKind.PLAN.name().equals(kind)) {
            getForm().setKind(ProgrammeKind.PLAN);
        }
        getForm().setPlanCode(plan == null ? "" : plan);
    }

    @Override
    protected ProgrammeView read() {
        return programmes.get(getId());
    }

    @Override
    protected ProgrammeForm formOf(ProgrammeView programme) {
        return ProgrammeForm.from(programme);
    }

    @Override
    protected void write(ProgrammeView base, ProgrammeForm form) {
        programmes.change(getId(), base.version(), form.details());
    }

    @Override
    protected CardFields<ProgrammeForm> fields() {
        return ProgrammeForm.fields(choices);
    }

    @Override
    protected String subject() {
        return Programmes.TRAIL;
    }

    /** Saves; a new one opens its card. */
    public String save() {
        if (isSaved()) {
            change();
            return null;
        }
        ProgrammeForm form = getForm();
        return CARD + programmes.create(form.getKind(), form.getCode(), form.details()).id();
    }

    public String delete() {
        programmes.delete(getId(), record().version());
        shell.tell("marketing:programme.deleted");
        return "/marketing/programme-list?faces-redirect=true";
    }

    /** The programmes of a plan. */
    public List<ProgrammeView> getParts() {
        return ofPlanLevel() && isSaved()
                ? programmes.list(ListRequest.first(SHOWN).with("planCode", record().code())).rows()
                : List.of();
    }

    /** The first campaigns; a link leads to all of them. */
    public List<CampaignRow> getCampaigns() {
        return isSaved()
                ? campaigns.list(ListRequest.first(SHOWN).with(getFilter(), record().code())).rows()
                : List.of();
    }

    /** Which filter of the list of campaigns finds those of this record. */
    public String getFilter() {
        return ofPlanLevel() ? "planCode" : "programmeCode";
    }

    private boolean ofPlanLevel() {
        return getForm().getKind() == ProgrammeKind.PLAN;
    }

    /** The part of the budget that is spent, in percent, at most 100. */
    public int getSpent() {
        return Amounts.share(record().actualCost(), record().budgetedCost());
    }

    public ProgrammeKind[] getKinds() {
        return ProgrammeKind.values();
    }

    public String getTitle() {
        return record() == null
                ? shell.text("marketing:programme.new." + getForm().getKind())
                : record().description();
    }

    /** The record as it was read; null on an empty card. */
    public ProgrammeView getProgramme() {
        return record();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }
}
