package org.relance.web.crm;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.relance.crm.api.ProfileAnswer;
import org.relance.crm.api.ProfileMethod;
import org.relance.crm.api.ProfilePoints;
import org.relance.crm.api.ProfileQuestion;
import org.relance.crm.api.ProfileRule;
import org.relance.crm.api.ProfileSource;
import org.relance.web.shell.Decimals;

/** A question on the card of a questionnaire. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String description;
    private boolean multiple;
    private ProfileSource source;
    private ProfileMethod method = ProfileMethod.DEFINED_VALUE;
    private BigDecimal decimals;
    private boolean highestFirst;
    private String startingDate;
    private String endingDate;
    private BigDecimal minAnsweredPct;
    private LocalDate classifiedOn;
    private List<AnswerForm> answers = new ArrayList<>();
    private List<PointsForm> points = new ArrayList<>();

    /** A question with a first answer to type. */
    static QuestionForm begun() {
        QuestionForm form = new QuestionForm();
        form.addAnswer();
        return form;
    }

    static QuestionForm from(ProfileQuestion question) {
        QuestionForm form = new QuestionForm();
        form.id = question.id();
        form.description = question.description();
        form.multiple = question.multiple();
        form.classifiedOn = question.classifiedOn();
        question.answers().forEach(answer -> form.answers.add(AnswerForm.from(answer)));
        if (question.automatic()) {
            form.take(question.rule());
        }
        return form;
    }

    private void take(ProfileRule rule) {
        source = rule.source();
        method = rule.method();
        decimals = BigDecimal.valueOf(rule.decimals());
        highestFirst = rule.highestFirst();
        startingDate = rule.startingDate();
        endingDate = rule.endingDate();
        minAnsweredPct =
                rule.minAnsweredPct() == null ? null : Decimals.plain(rule.minAnsweredPct());
        rule.points().forEach(one -> points.add(PointsForm.from(one)));
    }

    /** True where nothing was typed; it does not count. */
    boolean blank() {
        return id == null
                && (description == null || description.isBlank())
                && answers.stream().allMatch(AnswerForm::blank);
    }

    ProfileQuestion typed() {
        boolean automatic = source != null;
        List<ProfileAnswer> typed =
                answers.stream()
                        .filter(answer -> !answer.blank())
                        .map(answer -> answer.typed(automatic))
                        .toList();
        return new ProfileQuestion(
                id, description, multiple && !automatic, automatic ? rule() : null, typed, null);
    }

    private ProfileRule rule() {
        List<ProfilePoints> worth =
                points.stream().filter(one -> !one.blank()).map(PointsForm::typed).toList();
        return new ProfileRule(
                source,
                method,
                decimals == null ? null : decimals.intValue(),
                highestFirst,
                startingDate,
                endingDate,
                minAnsweredPct,
                worth);
    }

    /** The question with its answers; what differs is seen in it. */
    String inWords() {
        String offered =
                answers.stream().map(AnswerForm::inWords).collect(Collectors.joining(", "));
        String rule = source == null ? "" : " [" + rule().toString() + "]";
        return description + (multiple ? " (+)" : "") + rule + " : " + offered;
    }

    public void addAnswer() {
        answers.add(new AnswerForm());
    }

    public void removeAnswer(AnswerForm answer) {
        answers.remove(answer);
    }

    public void addPoints() {
        points.add(new PointsForm());
    }

    public void removePoints(PointsForm one) {
        points.remove(one);
    }

    public boolean isAutomatic() {
        return source != null;
    }

    public boolean isRating() {
        return source == ProfileSource.RATING;
    }

    public boolean isByPlace() {
        return method == ProfileMethod.PERCENT_OF_CONTACTS;
    }

    public Long getId() {
        return id;
    }

    public LocalDate getClassifiedOn() {
        return classifiedOn;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public boolean isMultiple() {
        return multiple;
    }

    public void setMultiple(boolean multiple) {
        this.multiple = multiple;
    }

    public ProfileSource getSource() {
        return source;
    }

    public void setSource(ProfileSource source) {
        this.source = source;
    }

    public ProfileMethod getMethod() {
        return method;
    }

    public void setMethod(ProfileMethod method) {
        this.method = method;
    }

    public BigDecimal getDecimals() {
        return decimals;
    }

    public void setDecimals(BigDecimal decimals) {
        this.decimals = decimals;
    }

    public boolean isHighestFirst() {
        return highestFirst;
    }

    public void setHighestFirst(boolean highestFirst) {
        this.highestFirst = highestFirst;
    }

    public String getStartingDate() {
        return startingDate;
    }

    public void setStartingDate(String startingDate) {
        this.startingDate = startingDate;
    }

    public String getEndingDate() {
        return endingDate;
    }

    public void setEndingDate(String endingDate) {
        this.endingDate = endingDate;
    }

    public BigDecimal getMinAnsweredPct() {
        return minAnsweredPct;
    }

    public void setMinAnsweredPct(BigDecimal minAnsweredPct) {
        this.minAnsweredPct = minAnsweredPct;
    }

    public List<AnswerForm> getAnswers() {
        return answers;
    }

    public List<PointsForm> getPoints() {
        return points;
    }
}
