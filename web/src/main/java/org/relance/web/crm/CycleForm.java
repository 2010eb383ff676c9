package org.relance.web.crm;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.relance.crm.api.ProbabilityCalculation;
import org.relance.crm.api.SalesCycleDetails;
import org.relance.crm.api.SalesCycleView;
import org.relance.web.shell.CardFields;

/** What people type for a sales cycle with its stages. */
public class CycleForm implements Serializable {

    /** For the comparison of two people's edits. */
    static final CardFields<CycleForm> FIELDS =
            CardFields.of(CycleForm.class)
                    .field(
                            "crm:cycle.description",
                            CycleForm::getDescription,
                            CycleForm::setDescription)
                    .field(
                            "crm:cycle.probability",
                            CycleForm::getProbability,
                            CycleForm::setProbability,
                            calculation -> "crm:cycle.probability." + calculation)
                    .field("crm:cycle.blocked", CycleForm::isBlocked, CycleForm::setBlocked)
                    .several(
                            "crm:cycle.stages",
                            CycleForm::getStages,
                            CycleForm::setStages,
                            StageForm::inWords);

    private static final long serialVersionUID = 1L;

    private String code;
    private String description;
    private ProbabilityCalculation probability = ProbabilityCalculation.CHANCES;
    private boolean blocked;
    private List<StageForm> stages = new ArrayList<>();

    static CycleForm from(SalesCycleView cycle) {
        CycleForm form = new CycleForm();
        form.code = cycle.code();
        form.description = cycle.description();
        form.probability = cycle.probability();
        form.blocked = cycle.blocked();
        cycle.stages().forEach(stage -> form.stages.add(StageForm.from(stage)));
        return form;
    }

    /** A stage in which nothing was typed does not count. */
    SalesCycleDetails details() {
        return new SalesCycleDetails(
                code,
                description,
                probability,
                blocked,
                stages.stream().filter(stage -> !stage.blank()).map(StageForm::typed).toList());
    }

    public void addStage() {
        int last =
                stages.stream()
                        .filter(stage -> stage.getNumber() != null)
                        .mapToInt(stage -> stage.getNumber().intValue())
                        .max()
                        .orElse(0);
        stages.add(StageForm.numbered(last + 1));
    }

    public void removeStage(StageForm stage) {
        stages.remove(stage);
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

    public ProbabilityCalculation getProbability() {
        return probability;
    }

    public void setProbability(ProbabilityCalculation probability) {
        this.probability = probability;
    }

    public boolean isBlocked() {
        return blocked;
    }

    public void setBlocked(boolean blocked) {
        this.blocked = blocked;
    }

    public List<StageForm> getStages() {
        return stages;
    }

    public void setStages(List<StageForm> stages) {
        this.stages = stages;
    }
}
