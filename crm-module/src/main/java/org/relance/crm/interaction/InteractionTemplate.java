package org.relance.crm.interaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Locale;
import org.relance.crm.api.Channel;
import org.relance.crm.api.InteractionTemplateDetails;
import org.relance.crm.api.InteractionTemplateView;
import org.relance.crm.rule.Costs;
import org.relance.crm.rule.Fields;

@Entity
@Table(name = "crm_interaction_template")
class InteractionTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Column(name = "group_code")
    private String groupCode;

    private String description;

    @Column(name = "unit_cost")
    private BigDecimal unitCost;

    @Column(name = "duration_min")
    private int durationMin;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "ignore_contact_channel")
    private boolean ignoreContactChannel;

    @Column(name = "initiated_by")
    private String initiatedBy;

    private boolean target;
    private boolean response;
    private boolean blocked;

    @Version private int version;

    protected InteractionTemplate() {}

    InteractionTemplate(InteractionTemplateDetails details) {
        code = Fields.required(details.code(), 20, "code").toUpperCase(Locale.ROOT);
        apply(details);
    }

    final void apply(InteractionTemplateDetails details) {
        groupCode = Fields.optional(details.groupCode(), 20, "groupCode");
        description = Fields.required(details.description(), 100, "description");
        unitCost = Costs.unitCost(details.unitCost());
        durationMin = Costs.duration(details.durationMin());
        channel = details.channel() == null ? Channel.OTHER : details.channel();
        ignoreContactChannel = details.ignoreContactChannel();
        initiatedBy = Costs.initiatedBy(details.initiatedBy());
        target = details.target();
        response = details.response();
        blocked = details.blocked();
    }

    String code() {
        return code;
    }

    String groupCode() {
        return groupCode;
    }

    InteractionTemplateView view() {
        return new InteractionTemplateView(
                id,
                code,
                groupCode,
                description,
                unitCost,
                durationMin,
                channel,
                ignoreContactChannel,
                initiatedBy,
                target,
                response,
                blocked,
                version);
    }
}
