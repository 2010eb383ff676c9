package org.relance.web.crm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.relance.crm.api.Activities;
import org.relance.crm.api.ProbabilityCalculation;
import org.relance.crm.api.SalesCycleView;
import org.relance.crm.api.SalesCycles;
import org.relance.crm.api.StageFigures;
import org.relance.kernel.DomainException;
import org.relance.kernel.db.ListRequest;
import org.relance.web.shell.CardFields;
import org.relance.web.shell.CardView;
import org.relance.web.shell.Choice;

/** The card of a sales cycle with its stages and what stands in them. */
@Named
@ViewScoped
public class CycleEditView extends CardView<SalesCycleView, CycleForm> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;
    private static final String CARD = "/crm/cycle-edit?faces-redirect=true&code=";

    @Inject SalesCycles cycles;
    @Inject Activities activities;

    private String code;

    public CycleEditView() {
        super(new CycleForm());
    }

    /** Reads the cycle that the address names, or begins one with a first stage. */
    public void open() {
        if (code == null || code.isBlank()) {
            getForm().addStage();
        } else {
            load();
            setId(record().id());
        }
    }

    /** Activities that a stage can give. */
    public List<Choice> getActivities() {
        return activities.list(ListRequest.first(MOST)).rows().stream()
                .map(a -> new Choice(a.code(), a.code() + " · " + a.description()))
                .toList();
    }

    @Override
    protected SalesCycleView read() {
        return cycles.find(code)
                .orElseThrow(() -> DomainException.notFound("crm.cycle-not-found", code));
    }

    @Override
    protected CycleForm formOf(SalesCycleView cycle) {
        return CycleForm.from(cycle);
    }

    @Override
    protected void write(SalesCycleView base, CycleForm form) {
        cycles.change(code, base.version(), form.details());
    }

    @Override
    protected CardFields<CycleForm> fields() {
        return CycleForm.FIELDS;
    }

    @Override
    protected String subject() {
        return SalesCycles.TRAIL;
    }

    /** Saves; a new cycle opens its card. */
    public String save() {
        if (isSaved()) {
            change();
            return null;
        }
        return CARD + cycles.create(getForm().details()).code();
    }

    public String delete() {
        cycles.delete(code, record().version());
        shell.tell("crm:cycle.deleted");
        return "/crm/cycle-list?faces-redirect=true";
    }

    /** What stands in each stage now. */
    public List<StageFigures> getFigures() {
        return isSaved() ? cycles.figures(code, null, null) : List.of();
    }

    public ProbabilityCalculation[] getCalculations() {
        return ProbabilityCalculation.values();
    }

    public String getTitle() {
        return record() == null ? shell.text("crm:cycle.new") : record().description();
    }

    /** The cycle as it was read; null on an empty card. */
    public SalesCycleView getCycle() {
        return record();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
