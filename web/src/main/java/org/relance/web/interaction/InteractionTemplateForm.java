package org.relance.web.interaction;

import java.io.Serializable;
import java.math.BigDecimal;
import org.relance.crm.api.Channel;
import org.relance.crm.api.InteractionTemplateDetails;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.web.shell.Amounts;

/** What is typed for an interaction template. */
public class InteractionTemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String groupCode = "";
    private String description = "";
    private BigDecimal unitCost = BigDecimal.ZERO;
    private Integer durationMin = 0;
    private Channel channel = Channel.PHONE;
    private boolean ignoreContactChannel;
    private String initiatedBy = "US";
    private boolean target;
    private boolean response;
    private boolean blocked;
    private int version;
    private boolean known;

    static InteractionTemplateForm from(InteractionTemplateView template) {
        InteractionTemplateForm form = new InteractionTemplateForm();
        form.code = template.code();
        form.groupCode = template.groupCode();
        form.description = template.description();
        form.unitCost = Amounts.shown(template.unitCost());
        form.durationMin = template.durationMin();
        form.channel = template.channel();
        form.ignoreContactChannel = template.ignoreContactChannel();
        form.initiatedBy = template.initiatedBy();
        form.target = template.target();
        form.response = template.response();
        form.blocked = template.blocked();
        form.version = template.version();
        form.known = true;
        return form;
    }

    InteractionTemplateDetails details() {
        return new InteractionTemplateDetails(
                code,
                groupCode,
                description,
                unitCost,
                durationMin == null ? 0 : durationMin,
                channel,
                ignoreContactChannel,
                initiatedBy,
                target,
                response,
                blocked);
    }

    int version() {
        return version;
    }

    /** True for a template that is in the list already. */
    public boolean isKnown() {
        return known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getGroupCode() {
        return groupCode;
    }

    public void setGroupCode(String groupCode) {
        this.groupCode = groupCode;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BigDecimal getUnitCost() {
        return unitCost;
    }

    public void setUnitCost(BigDecimal unitCost) {
        this.unitCost = unitCost;
    }

    public Integer getDurationMin() {
        return durationMin;
    }

    public void setDurationMin(Integer durationMin) {
        this.durationMin = durationMin;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public boolean isIgnoreContactChannel() {
        return ignoreContactChannel;
    }

    public void setIgnoreContactChannel(boolean ignoreContactChannel) {
        this.ignoreContactChannel = ignoreContactChannel;
    }

    public String getInitiatedBy() {
        return initiatedBy;
    }

    public void setInitiatedBy(String initiatedBy) {
        this.initiatedBy = initiatedBy;
    }

    public boolean isTarget() {
        return target;
    }

    public void setTarget(boolean target) {
        this.target = target;
    }

    public boolean isResponse() {
        return response;
    }

    public void setResponse(boolean response) {
        this.response = response;
    }

    public boolean isBlocked() {
        return blocked;
    }

    public void setBlocked(boolean blocked) {
        this.blocked = blocked;
    }
}
